import { bodyOf, moment, type ProviderAnswer, scopeList, wholeNumber } from './answer.ts';
import { aboutClient, failure, failureOf } from './errors.ts';
import { evaluate, fields } from './expression.ts';
import type { Json } from './json.ts';
import type { TokenCall, TokenMember } from './plan.ts';
import { type App, type ProviderRequest, requestOf, type Words } from './request.ts';

/** A provider's tokens in standard words (RFC 6749 §5.1). Lifetimes are in seconds from receipt. */
export interface Tokens {
  /** Absent only where the document says that there is no token per user. */
  access_token?: string;
  refresh_token?: string;
  id_token?: string;
  expires_in?: number;
  refresh_token_expires_in?: number;
  /** What the provider says it granted; absent where it does not say. */
  scope?: string[];
  /** Fields kept under names of the document's own. */
  kept: Record<string, Json>;
}

/** A token request: `grant_type` and the grant's own words; what the operation declares of them is sent. */
export function tokenRequest(
  app: App,
  call: TokenCall,
  words: Words,
  kept: Record<string, Json> = {},
): ProviderRequest {
  const { access_token, app_token } = words;
  return requestOf(app, call.call, {
    words,
    token: kept,
    ...(typeof access_token === 'string' ? { access_token } : {}),
    ...(typeof app_token === 'string' ? { app_token } : {}),
  });
}

/**
 * Reads a token answer.
 * @throws ProviderFailure when the provider refused, whatever the status it said so with, or gave no access token.
 */
export function readTokens(
  app: App,
  call: TokenCall,
  answer: ProviderAnswer,
  given: { words?: Words; now: number },
): { tokens: Tokens; raw: Json | undefined } {
  const body = bodyOf(call.call, answer);
  const refused = aboutClient(call.call, failureOf(app.plan, call.call.operation, answer, body));
  if (refused) throw refused;
  const tokens = tokensOf(call, body, given);
  if (!tokens) throw failure(app.plan, call.call.operation, answer, body);
  return { tokens, raw: body };
}

/** The tokens in an answer's body or a fragment's parameters; undefined where the access token is missing. */
export function tokensOf(
  call: Pick<TokenCall, 'answer' | 'keep'>,
  body: Json | undefined,
  { words, now }: { words?: Words; now: number },
): Tokens | undefined {
  const read = (member: TokenMember) => {
    const expression = call.answer[member] ?? { pointer: [member] };
    return evaluate(expression, { answer: body, ...(words ? { words } : {}) });
  };
  const access = read('access_token');
  const none = access === false;
  if (!none && (access === undefined || typeof access === 'object' || typeof access === 'boolean')) return undefined;
  const tokens: Tokens = { kept: fields(call.keep, body) };
  if (!none) tokens.access_token = String(access);
  for (const member of ['refresh_token', 'id_token'] as const) {
    const value = read(member);
    if (typeof value === 'string') tokens[member] = value;
  }
  // A document that says where the moment stands says that `expires_in`, if it is there, is no lifetime.
  const lifetime = call.answer.expires_at && !call.answer.expires_in ? undefined : wholeNumber(read('expires_in'));
  const expires = lifetime ?? untilMoment(moment(read('expires_at')), now);
  if (expires !== undefined) tokens.expires_in = expires;
  const refreshExpires = wholeNumber(read('refresh_token_expires_in'));
  if (refreshExpires !== undefined) tokens.refresh_token_expires_in = refreshExpires;
  const scope = scopeList(read('scope'));
  if (scope) tokens.scope = scope;
  return tokens;
}

function untilMoment(at: number | undefined, now: number): number | undefined {
  return at === undefined ? undefined : Math.max(0, at - now);
}
