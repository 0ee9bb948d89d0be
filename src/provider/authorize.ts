import { failure } from './errors.ts';
import { evaluate, fields } from './expression.ts';
import type { ProviderFailure } from './failure.ts';
import type { Json } from './json.ts';
import type { Plan } from './plan.ts';
import { type App, requestOf, scopeOf, type Words } from './request.ts';
import { type Tokens, tokensOf } from './token.ts';

/** What a callback brought: a code, tokens (an implicit answer), or a failure; `state` as the provider returned it. */
export type Callback = { state: string | undefined; kept: Record<string, Json> } & (
  | { code: string }
  | { tokens: Tokens; raw: Record<string, string> }
  | { failure: ProviderFailure }
  | { nothing: true }
);

/** The address at the provider to which the browser is sent; parameters in document order. */
export function authorizeUrl(app: App, words: Words): string {
  const { call, fragment } = app.plan.authorize;
  const { url } = requestOf(app, call, { words });
  return fragment ? `${url}#${fragment}` : url;
}

/** Whether this app's sign-in answers in the fragment, which only a page in the browser can read (RFC 6749 §4.2). */
export function answersInFragment(app: App): boolean {
  return String(asked(app, 'response_type') ?? 'code')
    .split(' ')
    .includes('token');
}

/** Whether this app's sign-in answers by a form that the browser posts from the provider's site (OAuth 2.0 Form Post Response Mode). */
export function answersInForm(app: App): boolean {
  return asked(app, 'response_mode') === 'form_post';
}

/** What an app's authorization request says of a parameter, whoever signs in. */
function asked(app: App, name: 'response_type' | 'response_mode'): Json | undefined {
  const parameter = app.plan.authorize.call.parameters.find((one) => one.name === name);
  return parameter?.value && evaluate(parameter.value, scopeOf(app, { words: { response_type: 'code' } }));
}

/**
 * The grants that work for an app. One whose tokens come in the fragment has the sign-in alone, there is nothing to refresh
 * with; `client_credentials` gives the app's own token where the provider has one.
 */
export function grantsOf(app: App): string[] {
  const own = answersInFragment(app) ? ['authorization_code'] : app.plan.token.grants;
  return app.plan.app_token ? [...own, 'client_credentials'] : own;
}

/** Reads a callback's parameters, from the query, the fragment or a form: all three are the same answer. */
export function readCallback(app: App, parameters: Record<string, string>, now: number): Callback {
  const { plan } = app;
  const scope = { answer: parameters };
  const { answer } = plan.authorize;
  const state = text(evaluate(answer.state ?? { pointer: ['state'] }, scope));
  const code = text(evaluate(answer.code ?? { pointer: ['code'] }, scope));
  const kept = fields(plan.authorize.keep, parameters);
  const base = { state, kept };
  if (code !== undefined) return { ...base, code };
  if (plan.errors.code.some(([name]) => name !== undefined && parameters[name]) || parameters.error) {
    return { ...base, failure: refusal(plan, parameters) };
  }
  if (answersInFragment(app)) {
    const tokens = tokensOf(plan.token, parameters, { now });
    // An ID token that came through the browser proves nothing while nobody checks its signature.
    if (tokens) return { ...base, tokens: { ...tokens, id_token: undefined }, raw: parameters };
  }
  return { ...base, nothing: true };
}

/** A redirect's `error` is the standard's own (RFC 6749 §4.1.2.1), also where the provider's other answers have another name for it. */
function refusal(plan: Plan, parameters: Record<string, string>): ProviderFailure {
  const { code, message } = plan.errors;
  const errors = { ...plan.errors, code: [...code, ['error']], message: [...message, ['error_description']] };
  const answer = { status: 400, headers: {}, text: '' };
  return failure({ ...plan, errors }, plan.authorize.call.operation, answer, parameters);
}

function text(value: Json | undefined): string | undefined {
  return value === undefined || typeof value === 'object' ? undefined : String(value);
}
