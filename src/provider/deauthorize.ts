import { moment } from './answer.ts';
import { evaluate } from './expression.ts';
import type { Json } from './json.ts';
import type { Plan } from './plan.ts';
import type { App } from './request.ts';

/** What a provider's callback tells of a user who withdrew, in the words of RFC 8417 §2.2. It proves nothing: anybody can send it. */
export interface Withdrawal {
  sub: string;
  /** When it happened, in epoch seconds; undefined where that is not told, or not readable. */
  toe: number | undefined;
}

/** What can be a `sub`: text of at most 255 characters (OpenID Connect Core §2) that every store takes. */
const subject = /^[^\p{Cc}\p{Cs}]{1,255}$/u;

/**
 * Reads what a callback brought, as parameters or as JSON. Undefined: it names no user, or says that it is about another app; one
 * that names no app is about the app whose callback it was sent to.
 */
export function readDeauthorization(
  app: App,
  { answer }: NonNullable<Plan['deauthorize']>,
  told: Json,
): Withdrawal | undefined {
  const read = (member: keyof typeof answer) =>
    evaluate(answer[member] ?? { pointer: [member] }, { answer: told, app: app.settings });
  const [client_id = app.client_id, sub] = [read('client_id'), read('sub')];
  if (sub === undefined || typeof sub === 'object' || String(client_id) !== app.client_id) return undefined;
  return subject.test(String(sub)) ? { sub: String(sub), toe: moment(read('toe')) } : undefined;
}
