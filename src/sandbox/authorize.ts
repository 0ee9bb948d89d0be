import { evaluate } from '../provider/expression.ts';
import type { Asked, Reply } from './asked.ts';
import { has, place, remove } from './backwards.ts';
import { clientOf, isRegistered } from './client.ts';
import { consentPage } from './consent.ts';
import { formPostPage } from './form-post.ts';
import type { Code, Grant } from './grants.ts';
import { fresh } from './likeness.ts';
import { languageFor } from './page.ts';
import type { Played } from './places.ts';
import type { Play } from './play.ts';
import { parametersOf } from './redirect.ts';
import { issued, keptOf } from './token-answer.ts';
import { type SampleUser, userOf } from './users.ts';
import { carrying, type Said, sentIn } from './words.ts';

/** Milliseconds that a code can be redeemed in (RFC 6749 §4.1.2 recommends at most ten minutes). */
const codeLifetime = 5 * 60_000;

/**
 * The authorization endpoint (RFC 6749 §3.1): the consent page, or, where `sandbox_user` names a sample user, the answer as if
 * that user had approved; `sandbox_decision=deny` as if the user had said no.
 */
export async function authorize(play: Play, asked: Asked): Promise<Reply> {
  const { said, ctx } = asked;
  const fault = addressFault(play, asked) ?? requestFault(play, asked);
  if (fault) return { refuse: fault };
  if (ctx.query.sandbox_decision === 'deny') return { refuse: 'access_denied' };
  const login = ctx.query.sandbox_user;
  const user = userOf(String(login));
  if (login === undefined || !user)
    return { page: consentPage(play, asked, languageFor(ctx), login === undefined ? 200 : 400) };
  const grant: Grant = { user: user.login, client: said.client_id as string, scope: scopesOf(play, asked) };
  if (said.nonce !== undefined) grant.nonce = said.nonce;
  return approved(play, asked, grant, user);
}

/**
 * What is wrong with client or address: without both a browser must not be sent anywhere (RFC 6749 §4.1.2.1). An address that
 * is left out is the only registered one.
 */
export function addressFault(play: Play, asked: Asked): string | undefined {
  const { said, operation } = asked;
  const client = clientOf(play, { ...asked, operation: { ...operation, call: { ...operation.call, auth: 'none' } } });
  if (typeof client !== 'object') return client ?? 'missing_client';
  if (said.redirect_uri === undefined) {
    const [only, more] = client.redirect_uris ?? [];
    if (only === undefined || more !== undefined || carrying(operation.call, 'redirect_uri')?.required)
      return 'missing_redirect_uri';
    said.redirect_uri = only;
  }
  return isRegistered(client, said.redirect_uri) ? undefined : 'redirect_uri_mismatch';
}

/**
 * What is done to the parameters of any redirect: the request's own `state` comes back, or none. An answer that was
 * asked for stays as documented.
 */
export function withState({ plan }: Play, { said: { state }, template }: Asked): (parameters: Played) => Played {
  const expression = plan.authorize.answer.state ?? { pointer: ['state'] };
  return (parameters) => {
    if (state === undefined) return remove(expression, parameters);
    const asDocumented = has(expression, parameters) || template !== undefined || !('pointer' in expression);
    if (asDocumented) return place(expression, state, parameters);
    return { ...(parameters as Record<string, Played>), [expression.pointer[0] as string]: state };
  };
}

function requestFault(play: Play, { said, operation }: Asked): string | undefined {
  if (templateOf(operation.told, said) === undefined) return 'unsupported_response_type';
  const { declared } = play.plan.scopes;
  return declared.length > 0 && said.scopes?.some((scope) => !declared.includes(scope)) ? 'invalid_scope' : undefined;
}

/** The documented redirect for a response type: `approved` with a code, `approved_token` with a token, and so on. */
function templateOf(told: Asked['operation']['told'], { response_type = 'code' }: Said) {
  const name = response_type === 'code' ? 'approved' : `approved_${response_type.replaceAll(' ', '_')}`;
  const usual = { operation: told[0]?.operation ?? '', name, status: 302, location: '?code=&state=', headers: {} };
  const documented = told.find((one) => one.name === name && one.location !== undefined);
  return (
    documented ??
    (response_type === 'code' && told.every((one) => !one.name.startsWith('approved')) ? usual : undefined)
  );
}

/**
 * What is granted: what was asked, else the parameter's default, else what signing in needs, else all where nothing can
 * be asked.
 */
function scopesOf({ plan }: Play, { said, operation }: Asked): string[] {
  if (said.scopes) return said.scopes;
  const parameter = carrying(operation.call, 'scope');
  if (!parameter && plan.authorize.call.parameters.every(({ name }) => name !== 'scope')) return plan.scopes.declared;
  const usual = operation.operation.parameters.find(({ name }) => name === parameter?.name)?.schema?.default;
  if (usual !== undefined) return [usual].flat().flatMap((one) => String(one).split(' '));
  return plan.scopes.standard.openid ?? [];
}

async function approved(play: Play, asked: Asked, grant: Grant, user: SampleUser): Promise<Reply> {
  const { said, operation } = asked;
  const told = asked.template ?? templateOf(operation.told, said);
  if (told?.location === undefined) return { refuse: 'unsupported_response_type' };
  const example = parametersOf(told.location);
  const edits = [withState(play, asked)];
  const code = play.plan.authorize.answer.code ?? { pointer: ['code'] };
  if (has(code, example)) {
    const value = fresh(String(evaluate(code, { answer: example }) ?? ''));
    play.grants.codes.put(value, codeOf(play, asked, grant));
    edits.push((parameters) => place(code, value, parameters));
  }
  // What the callback alone tells of the user.
  for (const [name, expression] of Object.entries(play.plan.authorize.keep)) {
    const value = keptOf(play, name, evaluate(expression, { answer: example }), user);
    if (value !== undefined) edits.push((parameters) => place(expression, value, parameters));
  }
  if (said.response_type?.split(' ').some((type) => type !== 'code')) {
    edits.push(await issued(play, play.plan.token, example, { grant, user, refresh: true }));
  }
  const change = (parameters: Played) => edits.reduce((copy, edit) => edit(copy), parameters);
  if (said.response_mode !== 'form_post') return { told, change };
  return { page: formPostPage(languageFor(asked.ctx), said.redirect_uri as string, change(example)) };
}

/** Only an address that was sent has to be sent again (RFC 6749 §4.1.3). */
function codeOf(play: Play, { said, operation, input }: Asked, grant: Grant): Code {
  const parameter = carrying(operation.call, 'redirect_uri');
  const sent = parameter && sentIn(parameter, input);
  const challenge = said.code_challenge && {
    value: said.code_challenge,
    method: said.code_challenge_method ?? 'plain',
  };
  return {
    grant,
    redirect_uri: typeof sent === 'string' ? sent : undefined,
    expires: play.now() + codeLifetime,
    ...(challenge ? { challenge } : {}),
  };
}
