import type { ProviderAnswer } from './answer.ts';
import { at, mapped } from './expression.ts';
import { ProviderFailure } from './failure.ts';
import type { Json } from './json.ts';
import type { Call, ErrorWord, Expression, Plan } from './plan.ts';
import { usesWord } from './walk.ts';
import { isWord, wordOfStatus } from './words.ts';

/** A plan as it is for one operation: what that says of its failures stands for what the document says, and adds to its map. */
export function planAt(plan: Plan, operation: string): Plan {
  const own = plan.operations[operation]?.errors;
  if (!own) return plan;
  const made = plansAt.get(plan) ?? new Map<string, Plan>();
  if (made.size === 0) plansAt.set(plan, made);
  const { errors } = plan;
  const at = made.get(operation) ?? { ...plan, errors: { ...errors, ...own, map: { ...errors.map, ...own.map } } };
  made.set(operation, at);
  return at;
}

/** Maps have a hundred rows: they are joined once. */
const plansAt = new WeakMap<Plan, Map<string, Plan>>();

/**
 * Whether an answer is a failure, and which. Failure is, in this order: a status of 300 or more (a role's call never follows
 * redirects), or, where the document gives `errors.ok`, a code in a 2xx answer that is not one of those.
 */
export function failureOf(plan: Plan, operation: string, answer: ProviderAnswer, body: Json | undefined) {
  if (answer.status >= 300) return failure(plan, operation, answer, body);
  const { ok } = planAt(plan, operation).errors;
  const found = ok ? codes(planAt(plan, operation), body) : [];
  return found.length > 0 && !found.some((code) => ok?.includes(code))
    ? failure(plan, operation, answer, body)
    : undefined;
}

/** The failure that an answer tells, also one with status 200 whose required member is missing. */
export function failure(
  document: Plan,
  operation: string,
  answer: ProviderAnswer,
  body: Json | undefined,
): ProviderFailure {
  const plan = planAt(document, operation);
  const found = codes(plan, body);
  const [code, detail] = [found[0], message(plan, body)].map((text) => text && repeatable(text, answer.secrets));
  const limited = rateLimited(plan, answer);
  const word = limited ? 'rate_limited' : (wordOf(plan, found) ?? wordOfStatus(answer.status));
  const retryAfter = retryAfterOf(plan, answer, word);
  const told = [...new Set([code, detail])].filter(Boolean).join(': ') || `status ${answer.status}`;
  return new ProviderFailure(word, {
    message: `${operation} was refused (${told})`,
    ...(code === undefined ? {} : { code }),
    ...(detail === undefined ? {} : { detail }),
    status: answer.status,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
}

/**
 * The failure as it is meant where the call carries the client's own credentials: a 401 that does not speak of a token is then
 * about the client (RFC 6749 §5.2, RFC 7662 §2.3).
 */
export function aboutClient(call: Call, refused: ProviderFailure | undefined): ProviderFailure | undefined {
  const authenticates = call.auth === 'basic' || call.parameters.some(({ value }) => isSecret(value));
  if (!authenticates || refused?.status !== 401 || refused.word !== 'invalid_token' || refused.code === refused.word)
    return refused;
  return new ProviderFailure('invalid_client', refused);
}

/** The word for codes, by the plan of the operation at hand (`planAt`): the first that the map knows, then the first that is itself a standard word. */
export function wordOf(plan: Plan, found: string[]): ErrorWord | undefined {
  for (const code of found) {
    const word = mapped(plan.errors.map, code);
    if (word !== undefined) return word as ErrorWord;
  }
  return found.find(isWord) as ErrorWord | undefined;
}

/** Every place that holds a scalar is a candidate; an object or a list under the name is not a code. */
export function codes(plan: Plan, body: Json | undefined): string[] {
  return plan.errors.code
    .map((pointer) => at(pointer, body))
    .filter((value) => ['string', 'number', 'boolean'].includes(typeof value) && value !== '')
    .map(String);
}

function isSecret(value: Expression | undefined): boolean {
  return usesWord(value, 'client_secret') || usesWord(value, 'client_assertion');
}

/** Providers repeat what they refuse. A secret of a few characters is left: it could be part of any word. */
function repeatable(text: string, secrets: string[] = []): string {
  const long = secrets.filter(({ length }) => length >= 6);
  return long.reduce((copy, secret) => copy.replaceAll(secret, '…'), text).slice(0, 500);
}

function message(plan: Plan, body: Json | undefined): string | undefined {
  for (const pointer of plan.errors.message) {
    const value = at(pointer, body);
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}

function rateLimited(plan: Plan, answer: ProviderAnswer): boolean {
  if (![403, 429].includes(answer.status) || !plan.rate_limit) return false;
  return answer.headers[plan.rate_limit.remaining.toLowerCase()] === '0';
}

/** `Retry-After` in seconds or as a date (RFC 9110 §10.2.3), else the reset: below 10^8 seconds from now, above it a moment. */
function retryAfterOf(plan: Plan, answer: ProviderAnswer, word: ErrorWord): number | undefined {
  const told = answer.headers['retry-after'] ?? '';
  if (/^\d+$/.test(told)) return Number(told);
  const moment = Date.parse(told) / 1000;
  if (!Number.isNaN(moment)) return until(moment, answer);
  if (word !== 'rate_limited' || !plan.rate_limit?.reset) return undefined;
  const reset = Number(answer.headers[plan.rate_limit.reset.toLowerCase()]);
  if (!Number.isFinite(reset) || reset <= 0) return undefined;
  return reset < 1e8 ? reset : until(reset, answer);
}

/** Seconds until a moment of the provider's clock, which its `Date` header tells. */
function until(moment: number, answer: ProviderAnswer): number | undefined {
  const now = Date.parse(answer.headers.date ?? '');
  return Number.isNaN(now) ? undefined : Math.max(0, moment - Math.floor(now / 1000));
}
