import { verify } from 'node:crypto';
import { signatureForm } from '../provider/client-assertion.ts';
import { publicKeyOf } from '../provider/private-key.ts';
import type { Play, Registration } from './play.ts';
import { registered } from './signature.ts';

/** Seconds that the clocks of client and provider may be apart. */
const SKEW = 30;

/**
 * Whether an assertion proves who a client is (RFC 7523 §3): its algorithm, key, issuer, subject, audience and time as the document
 * says. What the sandbox does not know of the client, a key above all, it does not check; nor anything where the document says nothing.
 */
export function isAsserted({ plan, now }: Play, client: Registration, assertion: string): boolean {
  const { client_assertion } = plan;
  if (!client_assertion) return true;
  const [head = '', body = '', signature = ''] = assertion.split('.');
  const [header, claims] = [decoded(head), decoded(body)];
  const { algorithm, key, key_id, issuer, audience } = client_assertion;
  const known = (expression: typeof key | undefined) => registered(client, expression);
  const agrees = (value: unknown, wanted: string | undefined) =>
    wanted === undefined || [value].flat().includes(wanted);
  const seconds = now() / 1000;
  const { exp, iat = exp } = claims as { exp?: unknown; iat?: unknown };
  const inTime = typeof exp === 'number' && exp > seconds - SKEW && typeof iat === 'number';
  const fits =
    header.alg === algorithm &&
    agrees(header.kid, known(key_id)) &&
    agrees(claims.iss, issuer ? known(issuer) : client.client_id) &&
    claims.sub === client.client_id &&
    agrees(claims.aud, known(audience));
  const pem = client.public_key ?? known(key);
  if (!fits || !inTime || iat > seconds + SKEW || pem === undefined) return fits && inTime && iat <= seconds + SKEW;
  const form = { key: publicKeyOf(pem), ...signatureForm(algorithm) };
  return verify('sha256', Buffer.from(`${head}.${body}`), form, Buffer.from(signature, 'base64url'));
}

function decoded(part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
