import { evaluate, type Scope } from '../../provider/expression.ts';
import { isMade } from '../../provider/made.ts';
import type { ParameterPlan } from '../../provider/plan.ts';
import { scopeOf } from '../../provider/request.ts';
import { sentIn, signature } from '../../provider/sign.ts';
import type { ServedApp } from '../gateway.ts';
import type { Kept } from './per-connection.ts';

/** What an operation adds to each of its calls anew: values that depend on the moment, and the signature over all that is sent. */
export interface Anew {
  /** The body's fields, without the signature. */
  body(): Record<string, string>;
  /**
   * Finishes a call whose query and body are otherwise complete: as it goes out, and header pairs that are added.
   * @param target path and query
   */
  finish<Body>(target: string, body: Body): { target: string; body: Body | string; headers: string[] };
}

/** Undefined: the operation is the same for every call, as nearly all are. */
export function anewOf(app: ServedApp, filled: readonly ParameterPlan[], kept: Kept): Anew | undefined {
  const made = filled.filter(({ value }) => value !== undefined && isMade(value));
  const headers = Object.entries(app.plan.headers).filter(([, value]) => isMade(value));
  const place = filled.find((parameter) => parameter.signature);
  if (made.length === 0 && headers.length === 0 && !place) return undefined;
  const at = (part: ParameterPlan['in']) => made.filter((parameter) => parameter.in === part);
  const [inQuery, inHeader, inBody] = [at('query'), at('header'), at('body')];
  const scopeNow = () => scopeOf(app, kept ? { token: kept } : {});
  const sent = (parameters: ParameterPlan[], scope: Scope) => {
    const values = parameters.map(({ name, value }) => [name, value && evaluate(value, scope)] as const);
    return values.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]));
  };
  return {
    body: () => Object.fromEntries(sent(inBody, scopeNow())),
    finish(target, body) {
      const scope = scopeNow();
      const whole = withPairs(target, sent(inQuery, scope));
      const added = headers.map(([name, value]) => [name.toLowerCase(), evaluate(value, scope)]);
      const pairs = [...sent(inHeader, scope), ...added].flatMap(([name, value]) =>
        value === undefined ? [] : [name, value],
      );
      const out = { target: whole, body, headers: pairs.map(String) };
      if (!place) return out;
      const form = typeof body === 'string' ? body : '';
      const search = whole.slice(whole.indexOf('?') + 1 || whole.length);
      const signed = [[place.name, signatureOf(app, sentIn(place.name, search, form))] as const];
      if (place.in === 'query') return { ...out, target: withPairs(whole, signed) };
      return { ...out, body: [form, encoded(signed)].filter(Boolean).join('&') };
    },
  };
}

/** The app's signature over parameters. */
export function signatureOf(app: ServedApp, sent: Iterable<readonly [string, string]>): string {
  const { sign } = app.plan;
  const key = sign && evaluate(sign.key, scopeOf(app, {}));
  return sign && key !== undefined ? signature(sign, String(key), sent) : '';
}

/** Parameters as they stand in an address or a form. */
export function encoded(pairs: Iterable<readonly [name: string, value: string]>): string {
  return Array.from(pairs, ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
}

function withPairs(target: string, pairs: (readonly [string, string])[]): string {
  if (pairs.length === 0) return target;
  return `${target}${target.includes('?') ? '&' : '?'}${encoded(pairs)}`;
}
