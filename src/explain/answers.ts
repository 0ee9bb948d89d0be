import type { ProviderAnswer } from '../provider/answer.ts';
import { problems } from '../provider/api.ts';
import { readCallback } from '../provider/authorize.ts';
import { aboutClient, failure, failureOf, planAt } from '../provider/errors.ts';
import { mapped } from '../provider/expression.ts';
import { ProviderFailure } from '../provider/failure.ts';
import { identityOf } from '../provider/identity.ts';
import { readIntrospection } from '../provider/introspect.ts';
import type { Json } from '../provider/json.ts';
import type { Call, ErrorWord, Plan } from '../provider/plan.ts';
import type { App } from '../provider/request.ts';
import { tokensOf } from '../provider/token.ts';
import { meanings } from '../provider/words.ts';
import type { Operation } from '../spec/document.ts';
import { examplesOf, parametersIn, redirectsOf } from '../spec/rules/documented.ts';
import { appOf } from '../spec/rules/plans.ts';
import type { Use, View } from '../spec/rules/view.ts';
import { pointer } from '../spec/source.ts';
import type { Answer, Failure } from './explanation.ts';
import type { Where } from './sent.ts';

/** How a role, or (without one) the API, would read each answer that an operation documents: by the code that reads real ones. */
export function answersOf(
  view: View,
  operation: Operation,
  call: Call,
  use: Use | undefined,
  plan: Plan,
  where: Where,
): Answer[] {
  const app = appOf(plan);
  const explained = (refused: ProviderFailure) => failureText(plan, operation, refused, use, where);
  const redirects = use?.role === 'authorize' ? redirectsOf(view.document, operation) : [];
  const callbacks = redirects.map(({ name, value, at }): Answer => {
    const read = readCallback(app, parametersIn(String(value)), 0);
    const { state, kept } = read;
    const base = { status: '302', example: name, at: where(at) };
    if ('failure' in read) return { ...base, failure: explained(read.failure) };
    if ('code' in read) return { ...base, success: shown({ code: read.code, state, ...kept }) };
    const tokens = tokensOf(plan.token, parametersIn(String(value)), { now: 0 });
    return tokens ? { ...base, success: shown({ ...tokens, kept: undefined, state, ...kept }) } : base;
  });
  const others = documented(view, operation);
  // The browser is at the provider then, and its user reads a page that no client ever sees.
  if (use?.role === 'authorize') return [...callbacks, ...others.map((one) => shownTo(one, where))];
  return others.map((one) => answerOf(app, call, use, one, explained, where));
}

function shownTo({ status, type, example, at }: Documented, where: Where): Answer {
  return { status, ...(type ? { type } : {}), ...(example ? { example } : {}), at: where(at) };
}

interface Documented {
  status: string;
  at: string;
  type?: string;
  example?: string;
  value?: unknown;
}

/** Every answer with each of its examples; one that has none counts once. */
function documented({ document }: View, operation: Operation): Documented[] {
  return Object.entries(operation.responses).flatMap(([status, { content, pointer: at }]): Documented[] => {
    if (/^3/.test(status)) return [];
    const media = Object.entries(content ?? {});
    if (media.length === 0) return [{ status, at }];
    return media.flatMap(([type, one]): Documented[] => {
      const place = `${at}/content${pointer(type)}`;
      const found = examplesOf(document, one, place);
      if (found.length === 0) return [{ status, type, at: place }];
      return found.map(({ name, value, at: example }) => ({ status, type, example: name, value, at: example }));
    });
  });
}

function answerOf(
  app: App,
  call: Call,
  use: Use | undefined,
  { status, at, value, ...named }: Documented,
  explained: (refused: ProviderFailure) => Failure,
  where: Where,
): Answer {
  const base: Answer = { status, ...named, at: where(at) };
  const number = /^\d{3}$/.test(status) ? Number(status) : status === '5XX' ? 500 : /^[4d]/i.test(status) ? 400 : 200;
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  const answer: ProviderAnswer = { status: number, headers: {}, text };
  const body = bodyIn(call, value, answer);
  const refused = failureOf(app.plan, call.operation, answer, body);
  if (refused) return { ...base, failure: explained(use ? (aboutClient(call, refused) ?? refused) : refused) };
  if (use === undefined || value === undefined) return base;
  const success = successOf(app, call, use, answer, body);
  if (success instanceof ProviderFailure) return { ...base, failure: explained(success) };
  return success === undefined ? base : { ...base, success };
}

/** What the standard's words come to; a failure where what the role needs is missing. */
function successOf(app: App, call: Call, { role, name }: Use, answer: ProviderAnswer, body: Json | undefined) {
  const { plan } = app;
  if (role === 'token' || role === 'app_token') {
    const found = name === 'token' ? plan.token : name === 'app_token' ? plan.app_token : partOf(plan, name);
    const tokens = found && tokensOf(found, body, { now: 0 });
    return tokens ? shown({ ...tokens, kept: undefined, ...tokens.kept }) : failure(plan, call.operation, answer, body);
  }
  if (role === 'identity') {
    const source = plan.identity[Number(name.split('/')[1])];
    if (!source) return undefined;
    const { claims, kept } = identityOf(source, body, {}, app.settings);
    return shown({ ...claims, ...kept });
  }
  if (role === 'introspect' && plan.introspect) {
    const owner = (body as { client_id?: string } | undefined)?.client_id;
    const app_ = owner === undefined ? app : { ...app, client_id: owner };
    return attempt(() => shown(readIntrospection(app_, plan.introspect as never, answer, 0).introspection));
  }
  return undefined;
}

function partOf({ token }: Plan, name: string) {
  return name === 'token/refresh' ? token.refresh : token.exchange;
}

function attempt(read: () => Record<string, unknown>): Record<string, unknown> | ProviderFailure {
  try {
    return read();
  } catch (error) {
    if (error instanceof ProviderFailure) return error;
    throw error;
  }
}

function bodyIn(call: Call, value: unknown, { text }: ProviderAnswer): Json | undefined {
  if (typeof value !== 'string') return value as Json | undefined;
  return call.reads === 'form' ? Object.fromEntries(new URLSearchParams(text)) : undefined;
}

function failureText(
  plan: Plan,
  operation: Operation,
  { word, code, status }: ProviderFailure,
  use: Use | undefined,
  where: Where,
): Failure {
  const row = code === undefined ? undefined : rowOf(planAt(plan, operation.id), code);
  // What the operation says of its own goes before what the document says.
  const own = row !== undefined && row in (plan.operations[operation.id]?.errors?.map ?? {});
  const block = `${own ? operation.pointer : ''}/x-onegate/errors/map`;
  const redirected = use?.role === 'authorize' && status === 400;
  const seen = redirected ? { error: meanings[word].authorize } : seenOf(word, use);
  return {
    word,
    ...(code === undefined ? {} : { code }),
    ...(row === undefined ? {} : { said: where(block + pointer(row)) }),
    ...seen,
  };
}

/** The row of the table that gives a code its word; the longest, as it wins. */
function rowOf(plan: Plan, code: string): string | undefined {
  const rows = Object.keys(plan.errors.map).filter((row) => mapped({ [row]: true }, code) !== undefined);
  return rows.sort((a, b) => b.length - a.length)[0];
}

/** At the endpoints of a sign-in as their standards have it, at the API as a problem (RFC 9457). */
function seenOf(word: ErrorWord, use: Use | undefined): { error: string; status: number } {
  if (use === undefined) return { error: word, status: problems[word][0] };
  const [error, status] = use.role === 'identity' ? meanings[word].bearer : meanings[word].token;
  return { error, status };
}

function shown(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
