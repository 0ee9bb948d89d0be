import { codes, planAt, wordOf } from '../provider/errors.ts';
import type { Json } from '../provider/json.ts';
import type { ErrorWord, Plan } from '../provider/plan.ts';
import { isWord, wordOfStatus } from '../provider/words.ts';
import type { Told } from './examples.ts';
import { formOfExample } from './media.ts';
import { parametersOf } from './redirect.ts';

/**
 * How a document says that a condition failed: by the example of that name, else of a near one, else by the first failure that
 * reads as one of the condition's words. Undefined: it doesn't say.
 */
export function refusalFor(plan: Plan, told: Told[], condition: string): Told | undefined {
  const { like = [], words = [] } = meanings[condition] ?? {};
  const failures = told.filter((one) => !isSuccess(plan, one));
  const names = [
    condition,
    ...like,
    ...(/^(missing|invalid)_/.test(condition) ? [`${condition.split('_')[0]}_parameter`] : []),
  ];
  const named = names.map((name) => failures.find((one) => one.name === name)).find((one) => one !== undefined);
  return named ?? words.map((word) => ofWord(plan, failures, word)).find((one) => one !== undefined);
}

/** How a document says that a request is faulty, when it doesn't say how this fault is told. */
export function faultyRequest(plan: Plan, told: Told[]): Told | undefined {
  return ofWord(
    plan,
    told.filter((one) => !isSuccess(plan, one)),
    'invalid_request',
  );
}

/** The provider's own codes in a documented answer or redirect. */
export function toldCodes(plan: Plan, told: Told): string[] {
  const at = planAt(plan, told.operation);
  return codes(at, told.location === undefined ? (formOfExample(told).value as Json) : parametersOf(told.location));
}

/**
 * The standard word that a documented answer's codes mean; undefined for a success and for a failure that only its
 * status tells.
 */
export function toldWord(plan: Plan, told: Told): ErrorWord | undefined {
  return isSuccess(plan, told) ? undefined : wordOf(planAt(plan, told.operation), toldCodes(plan, told));
}

/**
 * Whether an answer is none of the failures: status below 400, not named after a condition, and no code that means one.
 */
export function isSuccess(plan: Plan, told: Told): boolean {
  if (told.status >= 400 || Object.hasOwn(meanings, told.name)) return false;
  const found = toldCodes(plan, told);
  if (told.location !== undefined) return found.length === 0 && !isWord(told.name);
  const at = planAt(plan, told.operation);
  const { ok } = at.errors;
  if (ok) return found.length === 0 || found.some((code) => ok.includes(code));
  return found.every((code) => wordOf(at, [code]) === undefined);
}

/** An answer without a code counts by its status, unless its name says that it is for another condition. */
function ofWord(plan: Plan, failures: Told[], word: ErrorWord): Told | undefined {
  const silent = failures.filter((one) => toldWord(plan, one) === undefined && !Object.hasOwn(meanings, one.name));
  return (
    failures.find((one) => toldWord(plan, one) === word) ?? silent.find(({ status }) => wordOfStatus(status) === word)
  );
}

/** Near names and standard words of the conditions; the exact name always comes first. */
const meanings: Record<string, { like?: string[]; words?: ErrorWord[] }> = {
  missing_client: { like: ['missing_parameter', 'unknown_client'], words: ['invalid_client'] },
  missing_credentials: { like: ['missing_client', 'unknown_client', 'wrong_secret'], words: ['invalid_client'] },
  unknown_client: { like: ['wrong_secret'], words: ['invalid_client', 'unauthorized_client'] },
  wrong_secret: { like: ['unknown_client'], words: ['invalid_client'] },
  missing_signature: { like: ['invalid_signature', 'missing_parameter'], words: ['invalid_client'] },
  invalid_signature: { words: ['invalid_client'] },
  missing_redirect_uri: { like: ['missing_parameter', 'redirect_uri_mismatch'] },
  redirect_uri_mismatch: { like: ['invalid_redirect_uri'], words: ['invalid_grant'] },
  missing_response_type: {
    like: ['missing_parameter', 'unsupported_response_type'],
    words: ['unsupported_response_type'],
  },
  unsupported_response_type: { words: ['unsupported_response_type'] },
  missing_grant_type: { like: ['missing_parameter', 'unsupported_grant_type'], words: ['unsupported_grant_type'] },
  unsupported_grant_type: { words: ['unsupported_grant_type'] },
  unauthorized_client: { words: ['unauthorized_client'] },
  missing_code: { like: ['missing_parameter', 'invalid_code'], words: ['invalid_grant'] },
  invalid_code: { words: ['invalid_grant'] },
  expired_code: { like: ['invalid_code'], words: ['invalid_grant'] },
  missing_code_verifier: {
    like: ['invalid_code_verifier', 'missing_parameter', 'invalid_code'],
    words: ['invalid_grant'],
  },
  invalid_code_verifier: { like: ['invalid_code'], words: ['invalid_grant'] },
  missing_refresh_token: { like: ['missing_parameter', 'invalid_refresh_token'], words: ['invalid_grant'] },
  invalid_refresh_token: { words: ['invalid_grant'] },
  wrong_password: { like: ['invalid_grant', 'invalid_code'], words: ['invalid_grant'] },
  invalid_scope: { words: ['invalid_scope'] },
  access_denied: { words: ['access_denied'] },
  missing_token: { like: ['invalid_token'], words: ['invalid_token'] },
  invalid_token: { words: ['invalid_token'] },
  expired_token: { like: ['invalid_token'], words: ['invalid_token'] },
  revoked_token: { like: ['invalid_token', 'expired_token'], words: ['invalid_token'] },
  insufficient_scope: { words: ['insufficient_scope', 'forbidden', 'access_denied'] },
  wrong_user: { like: ['not_the_current_user'], words: ['forbidden', 'access_denied', 'not_found'] },
  missing_user_agent: { like: ['invalid_user_agent'], words: ['forbidden'] },
  invalid_user_agent: { like: ['missing_user_agent'], words: ['forbidden'] },
  wrong_method: { words: ['method_not_allowed'] },
  unknown_path: { like: ['api_not_found', 'not_found'], words: ['not_found'] },
  not_found: { words: ['not_found'] },
  content_too_large: { words: ['content_too_large'] },
  unsupported_media_type: { words: ['unsupported_media_type'] },
};
