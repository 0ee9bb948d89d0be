import type { ServerResponse } from 'node:http';
import type { Violation } from '../../contract/contract.ts';
import { problems } from '../../provider/api.ts';
import type { ProviderFailure } from '../../provider/failure.ts';
import type { ErrorWord } from '../../provider/plan.ts';
import { ownHeaders } from './headers.ts';
import { announcesBody, discard } from './unread.ts';

/** A refusal of a resource call as RFC 9457 and RFC 6750 tell it. */
export interface Problem {
  status: number;
  title: string;
  detail: string;
  /** The standard word, for programs. */
  error: ErrorWord | 'insufficient_scope';
  headers?: Record<string, string>;
  errors?: { pointer: string; detail: string }[];
  upstream?: { code?: string; message?: string; status?: number };
}

/** A request that breaks the document: all that is wrong with it, up to ten places. */
export function broken(violations: Violation[], status = 400): Problem {
  const errors = distinct(violations)
    .slice(0, 10)
    .map(({ pointer, message }) => ({ pointer, detail: message }));
  const detail = errors.map((error) => `${error.pointer} ${error.detail}`).join('; ');
  const title =
    status === 415
      ? 'Unsupported media type'
      : status === 413
        ? 'Content too large'
        : 'The request breaks the document';
  return { status, title, detail, error: 'invalid_request', errors };
}

/** A provider's refusal; its own words stand under `upstream`. */
export function told(failure: ProviderFailure, app: string): Problem {
  const [status, title] = problems[failure.word];
  const { code, detail, status: upstreamStatus, retryAfter } = failure;
  const wait = retryAfter ?? (status === 503 ? 5 : undefined);
  const upstream = {
    ...(code === undefined ? {} : { code }),
    ...(detail === undefined ? {} : { message: detail }),
    ...(upstreamStatus === undefined ? {} : { status: upstreamStatus }),
  };
  return {
    status,
    title,
    detail: `${app}: ${failure.message}`,
    error: failure.word,
    headers: {
      ...(status === 401 ? { 'WWW-Authenticate': 'Bearer error="invalid_token"' } : {}),
      ...(status === 403 && /scope$/.test(failure.word)
        ? { 'WWW-Authenticate': 'Bearer error="insufficient_scope"' }
        : {}),
      ...(wait === undefined ? {} : { 'Retry-After': String(Math.ceil(wait)) }),
    },
    ...(Object.keys(upstream).length > 0 ? { upstream } : {}),
  };
}

/** A provider that could not be asked, or will not be for now. */
export function unavailable(detail: string, seconds: number): Problem {
  return {
    status: 503,
    title: 'The provider is not available',
    detail,
    error: 'temporarily_unavailable',
    headers: { 'Retry-After': String(Math.max(1, Math.ceil(seconds))) },
  };
}

export function notFound(detail: string): Problem {
  return { status: 404, title: 'Not found', detail, error: 'not_found' };
}

export function methodNotAllowed(method: string, path: string, allowed: string[]): Problem {
  const headers = { Allow: allowed.join(', ') };
  const detail = `${path} takes ${headers.Allow}, not ${method}`;
  return { status: 405, title: 'Method not allowed', detail, error: 'method_not_allowed', headers };
}

/** Writes a problem; where the head of an answer has gone already, only the connection can tell. */
export function answerProblem(res: ServerResponse, id: string, { headers = {}, ...problem }: Problem): void {
  if (res.headersSent || res.destroyed) {
    res.destroy();
    return;
  }
  const { req } = res;
  const body = Buffer.from(JSON.stringify({ type: 'about:blank', ...problem }));
  const pairs = ownHeaders(id);
  for (const name in headers) pairs.push(name, headers[name] as string);
  pairs.push('Content-Type', 'application/problem+json', 'Cache-Control', 'no-store');
  pairs.push('Content-Length', String(body.length));
  // Who waits for 100 (RFC 9110 §10.1.1) may send the body or not: what comes next on the connection would be a guess.
  if (req.headers.expect !== undefined) pairs.push('Connection', 'close');
  res.writeHead(problem.status, pairs);
  res.end(req.method === 'HEAD' ? undefined : body);
  if (announcesBody(req)) discard(req);
}

/** The first thing that is wrong with a place is enough: what could not be read is then also missing. */
function distinct(violations: Violation[]): Violation[] {
  const seen = new Set<string>();
  return violations.filter(({ pointer }) => !seen.has(pointer) && seen.add(pointer));
}
