import { constants, randomUUID, sign } from 'node:crypto';
import { evaluate, type Scope } from './expression.ts';
import type { Plan } from './plan.ts';
import { privateKeyOf } from './private-key.ts';

type AssertionPlan = NonNullable<Plan['client_assertion']>;

/** Seconds that an assertion is good for: some servers refuse what lives longer than five minutes. */
export const LIFETIME = 300;

/**
 * A JWT by which the app says who it is (RFC 7523 §3), new for every request; undefined where key or audience are not there.
 * @param now epoch seconds
 * @throws Error when the key is no private key; see `privateKeyOf`.
 */
export function clientAssertion(plan: AssertionPlan, scope: Scope, now: number): string | undefined {
  const read = (member: 'key' | 'key_id' | 'issuer' | 'audience') => {
    const value = plan[member] && evaluate(plan[member], scope);
    return value === undefined ? undefined : String(value);
  };
  const [key, aud, sub] = [read('key'), read('audience'), scope.words?.client_id];
  if (key === undefined || aud === undefined) return undefined;
  const header = { alg: plan.algorithm, kid: read('key_id'), typ: 'JWT' };
  const claims = { iss: read('issuer') ?? sub, sub, aud, iat: now, exp: now + LIFETIME, jti: randomUUID() };
  const signed = `${encoded(header)}.${encoded(claims)}`;
  const bytes = sign('sha256', Buffer.from(signed), { key: privateKeyOf(key), ...signatureForm(plan.algorithm) });
  return `${signed}.${bytes.toString('base64url')}`;
}

/** How a JWT's signature is written (RFC 7518 §3.3 to §3.5), as node:crypto says it. */
export function signatureForm(algorithm: AssertionPlan['algorithm']) {
  if (algorithm === 'ES256') return { dsaEncoding: 'ieee-p1363' } as const;
  if (algorithm === 'RS256') return { padding: constants.RSA_PKCS1_PADDING };
  return { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
}

/** A member without a value is left out. */
function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
