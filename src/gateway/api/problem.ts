import type { ServerResponse } from 'node:http';
import type { Violation } from '../../contract/contract.ts';
import { problems } from '../../provider/api.ts';
import type { ProviderFailure } from '../../provider/failure.ts';
import type { ErrorWord } from '../../provider/plan.ts';

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
  const errors = violations.slice(0, 10).map(({ pointer, message }) => ({ pointer, detail: message }));
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
      ...(failure.word === 'insufficient_scope' ? { 'WWW-Authenticate': 'Bearer error="insufficient_scope"' } : {}),
      ...(wait === undefined ? {} : { 'Retry-After': String(Math.ceil(wait)) }),
    },
    ...(Object.keys(upstream).length > 0 ? { upstream } : {}),
  };
}

/** Writes a problem; where the head of an answer has gone already, only the connection can tell. */
export function answerProblem(res: ServerResponse, { headers = {}, ...problem }: Problem): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  const body = JSON.stringify({ type: 'about:blank', ...problem });
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  res.setHeader('Content-Type', 'application/problem+json');
  res.setHeader('Cache-Control', 'no-store');
  res.setHeader('Content-Length', Buffer.byteLength(body));
  res.statusCode = problem.status;
  res.end(res.req.method === 'HEAD' ? undefined : body);
}
