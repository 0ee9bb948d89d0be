import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Dispatcher } from 'undici';
import type { Context } from '../../contract/contract.ts';
import { formOf } from '../../provider/answer.ts';
import { apiFailure } from '../../provider/api.ts';
import { ProviderFailure } from '../../provider/failure.ts';
import { parseExact } from '../../provider/json.ts';
import type { Breaker } from '../../upstream/breaker.ts';
import type { ServedApp } from '../gateway.ts';
import type { OperationMetrics } from '../metrics.ts';
import { type bodyCheck, type ParameterCheck, streams } from './check.ts';
import { requestHeaders } from './headers.ts';
import type { ApiOperation } from './operation.ts';
import { answerProblem, broken, type Problem, told } from './problem.ts';
import { Relay } from './relay.ts';

/** An operation ready to be served. */
export interface ServedOperation {
  operation: ApiOperation;
  checkParameters: ParameterCheck;
  /** Undefined: no body is taken; `stream`: any body passes as it is. */
  checkBody: ReturnType<typeof bodyCheck> | 'stream';
  metrics: OperationMetrics;
  pool: Dispatcher;
}

/** One call of a resource operation under way. */
export interface ApiRequest {
  app: ServedApp;
  served: ServedOperation;
  req: IncomingMessage;
  res: ServerResponse;
  /** The path below `/{app}/api`, as it was sent. */
  path: string;
  querystring: string;
  parameters: Record<string, string>;
  token: string | undefined;
  breaker: Breaker;
  /** Bytes of a body that is checked, and of an answer that is judged. */
  limit: number;
  /** Told once, when all is over. */
  over(status: number, error: string, upstream: number): void;
}

/** Methods that may be repeated without the client's knowledge (RFC 9110 §9.2.1). */
const safe = new Set(['GET', 'HEAD', 'OPTIONS']);
const ATTEMPTS = 3;

/** Checks a call and sends it on, or answers it with what is wrong. */
export async function serve(request: ApiRequest): Promise<void> {
  const { served, req, querystring, parameters } = request;
  const violations = served.checkParameters({ querystring, headers: req.headers, parameters });
  if (violations.length > 0) return refuse(request, broken(violations));
  const hasBody = req.headers['content-length'] !== undefined || req.headers['transfer-encoding'] !== undefined;
  if (!served.checkBody) {
    if (hasBody && req.headers['content-length'] !== '0') {
      return refuse(request, broken([{ pointer: '/body', message: 'this operation takes no body' }]));
    }
    return send(request, null, 0);
  }
  if (served.checkBody === 'stream') return send(request, hasBody ? req : null, 0);
  if (hasBody && streams(served.operation, req.headers['content-type'])) return send(request, req, 0);
  const ctx = { req, get: (name: string) => req.headers[name.toLowerCase()] ?? '', set: () => undefined };
  const body = await served.checkBody(ctx as unknown as Context);
  if (body.violations.length > 0) return refuse(request, broken(body.violations, body.status));
  send(request, body.text ?? null, 0);
}

/** Answers a call without having asked the provider. */
export function refuse(request: Pick<ApiRequest, 'res' | 'over'>, problem: Problem): void {
  answerProblem(request.res, problem);
  request.over(problem.status, problem.error, 0);
}

function send(request: ApiRequest, body: string | IncomingMessage | null, attempt: number): void {
  const { app, served, req, res, breaker } = request;
  const { operation, metrics } = served;
  const repeatable = safe.has(req.method as string) && attempt + 1 < ATTEMPTS;
  const started = performance.now();
  let waited = 0;
  const again = () => {
    metrics.retried();
    // Full jitter: callers that failed together must not come back together.
    setTimeout(() => send(request, body, attempt + 1), Math.random() * 100 * 2 ** attempt);
  };
  const relay = new Relay(res, {
    limit: request.limit,
    judges: (status) => status >= 400 || (status < 300 && (operation.inspects || operation.wrapped)),
    began(status) {
      waited = performance.now() - started;
      breaker.record(status < 502 || status > 504);
    },
    judge(status, headers, text) {
      if (repeatable && status === 503 && Number(headers['retry-after'] ?? 0) <= 1) {
        again();
        return 'repeated';
      }
      const failed = apiFailure(app.plan, operation.id, { status, headers }, readable(text));
      if (!failed) return operation.wrapped ? unwrapped(text) : 'passes';
      answerProblem(res, told(failed, app.id));
      request.over(res.statusCode, failed.word, waited);
      return 'answered';
    },
    ended: (status) => request.over(status, '', waited),
    failed(error, gone) {
      if (gone) return request.over(499, 'client_left', waited);
      breaker.record(false);
      if (repeatable && !res.headersSent && attempt + 1 < ATTEMPTS) return again();
      const failed = unreachable(operation, error);
      answerProblem(res, told(failed, app.id));
      request.over(failed.word === 'server_error' ? 502 : 503, failed.word, waited);
    },
  });
  served.pool.dispatch(
    {
      path: target(request),
      method: req.method as Dispatcher.HttpMethod,
      headers: headersOf(request, body),
      body: body as never,
    },
    relay,
  );
}

/** The provider's address: its server's path, the client's path and query as they came, and what is added. */
function target({ served, path, querystring, token }: ApiRequest): string {
  const { base, query, carrier } = served.operation;
  let search = querystring;
  if (query !== '') search = search === '' ? query : `${search}&${query}`;
  if (carrier?.in === 'query' && token !== undefined) {
    const pair = `${encodeURIComponent(carrier.name)}=${encodeURIComponent(token)}`;
    search = search === '' ? pair : `${search}&${pair}`;
  }
  return search === '' ? base + path : `${base}${path}?${search}`;
}

function headersOf({ served, req, token }: ApiRequest, body: string | IncomingMessage | null): string[] {
  const { headers, headerNames, carrier } = served.operation;
  const list = requestHeaders(req.rawHeaders, req.headers.connection, headerNames);
  for (const text of headers) list.push(text);
  if (token !== undefined && carrier?.in === 'header') list.push(carrier.name.toLowerCase(), carrier.prefix + token);
  if (token !== undefined && carrier?.in === 'cookie')
    list.push('cookie', `${carrier.name}=${encodeURIComponent(token)}`);
  const length = typeof body === 'object' ? req.headers['content-length'] : undefined;
  if (body !== null && length !== undefined) list.push('content-length', length);
  return list;
}

function readable(text: string) {
  try {
    return parseExact(text);
  } catch {
    return /^[\w.-]+=/.test(text) ? formOf(text) : undefined;
  }
}

/** What stands between the brackets of a JSONP answer. */
function unwrapped(text: string): { body: string } {
  return { body: /^[^({[]*\(([\s\S]*)\)\s*;?\s*$/.exec(text)?.[1] ?? text };
}

function unreachable(operation: ApiOperation, cause: NodeJS.ErrnoException): ProviderFailure {
  const large = cause.message === 'the answer is too large';
  const why = large ? cause.message : /TIMEOUT/.test(cause.code ?? '') ? 'no answer in time' : 'no connection';
  const message = `${operation.id}: ${why} (${operation.origin}${cause.code ? `, ${cause.code}` : ''})`;
  return new ProviderFailure(large ? 'server_error' : 'temporarily_unavailable', { message, cause });
}
