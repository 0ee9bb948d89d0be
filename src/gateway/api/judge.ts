import { formOf } from '../../provider/answer.ts';
import { apiFailure } from '../../provider/api.ts';
import { ProviderFailure } from '../../provider/failure.ts';
import { type Json, parseExact } from '../../provider/json.ts';
import type { ServedApp } from '../gateway.ts';
import { isPlain, readText } from './decode.ts';
import type { AnswerHeaders } from './headers.ts';
import type { ApiOperation } from './operation.ts';

/** What an answer means: it passes as it is, with another body, or is a failure. */
export type Verdict = 'passes' | { body: string } | ProviderFailure;

/**
 * Judges a whole answer of a resource operation. A success is parsed only where the name of an error's code stands in it.
 * @param limit bytes of an answer whose encoding is taken off
 */
export function judged(
  app: ServedApp,
  operation: ApiOperation,
  token: string | undefined,
  limit: number,
  status: number,
  headers: AnswerHeaders,
  body: Buffer,
): Verdict | Promise<Verdict> {
  const plain = isPlain(headers);
  if (status < 300 && !operation.wrapped && plain && !operation.tells.some((name) => body.includes(name))) {
    return 'passes';
  }
  return readText(body, headers, limit).then((text = '') => {
    const inner = operation.wrapped && status < 300 ? unwrapped(text) : text;
    if (inner === undefined) {
      return new ProviderFailure('server_error', { message: `${operation.id}: the answer can't be read`, status });
    }
    const secrets = token === undefined ? [] : [token, encodeURIComponent(token)];
    const answer = { status, headers: single(headers), secrets };
    return (
      apiFailure(app.plan, operation.id, answer, readable(inner)) ?? (operation.wrapped ? { body: inner } : 'passes')
    );
  });
}

/** What stands between the brackets of a JSONP answer; JSON without them is taken too. */
function unwrapped(text: string): string | undefined {
  const inner = /^[^({["]*\(([\s\S]*)\)\s*;?\s*$/.exec(text)?.[1] ?? text;
  return readable(inner) === undefined ? undefined : inner;
}

function readable(text: string): Json | undefined {
  try {
    return parseExact(text);
  } catch {
    return /^[\w.-]+=/.test(text) ? formOf(text) : undefined;
  }
}

function single(headers: AnswerHeaders): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat()[0]]));
}
