import { timingSafeEqual, verify } from 'node:crypto';
import { evaluate } from '../provider/expression.ts';
import { publicKeyOf } from '../provider/private-key.ts';
import { type Sent, sentIn as sentTexts, signature, signedText } from '../provider/sign.ts';
import type { Asked } from './asked.ts';
import type { Play, Registration } from './play.ts';
import { sentIn } from './words.ts';

/**
 * What is wrong with the signature of a request whose operation wants one: the failed condition, undefined where nothing is. The
 * signature of a client whose key nobody told the sandbox only has to be there.
 */
export function signatureFault(play: Play, { operation, input, said, ctx }: Asked): string | undefined {
  const place = operation.call.parameters.find((parameter) => parameter.signature);
  if (!place) return undefined;
  const given = sentIn(place, input);
  if (given === undefined) return 'missing_signature';
  const { client_id } = said;
  const clients = play.clients.filter((client) => client_id === undefined || client.client_id === client_id);
  if (clients.length === 0) return 'unknown_client';
  const sent = sentTexts(place.name, ctx.querystring, typeof ctx.state.text === 'string' ? ctx.state.text : '');
  return clients.some((client) => isSigned(play, client, sent, String(given))) ? undefined : 'invalid_signature';
}

/** The value of one of the document's expressions as a client's registration has it. */
export function registered(
  { client_id, client_secret, settings = {} }: Registration,
  expression: Parameters<typeof evaluate>[0] | undefined,
): string | undefined {
  const value = expression && evaluate(expression, { app: settings, words: { client_id, client_secret } });
  return value === undefined ? undefined : String(value);
}

function isSigned({ plan: { sign } }: Play, client: Registration, sent: Sent, given: string): boolean {
  if (!sign) return true;
  const asymmetric = sign.algorithm === 'RSA-SHA256';
  const key = (asymmetric ? client.public_key : undefined) ?? registered(client, sign.key);
  if (key === undefined) return true;
  if (asymmetric) {
    const text = Buffer.from(signedText(sign.over, key, sent));
    return verify('sha256', text, publicKeyOf(key), Buffer.from(given, 'base64'));
  }
  const [right, got] = [signature(sign, key, sent), given].map((text) => Buffer.from(text)) as [Buffer, Buffer];
  return right.length === got.length && timingSafeEqual(right, got);
}
