/** The only file that knows openapi-fetch. */
import createClient from 'openapi-fetch';
import type { ApiRow } from './api.ts';
import type { CallOptions } from './call.ts';
import { problemOf } from './problem.ts';
import { bodyOf, queryOf } from './serialize.ts';

/** The fetch of the platform, or one that stands in for it. */
export type Fetch = (request: Request) => Promise<Response>;

/** A call whose operation is known only at run time. */
export interface AnyCall extends CallOptions {
  params?: { query?: Record<string, unknown>; path?: Record<string, unknown>; header?: Record<string, unknown> };
  body?: unknown;
}

/** An answer whose operation is known only at run time. */
export interface AnyAnswer {
  status: number;
  data?: unknown;
  error?: Error;
  response: Response;
}

export type Caller = (method: Method, path: string, row: ApiRow, call: AnyCall) => Promise<AnyAnswer>;

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Makes calls below an address. What is sent follows the operation's row, and what came is told apart by its status. */
export function callerOf(baseUrl: string, fetch: Fetch | undefined): Caller {
  // biome-ignore lint/suspicious/noExplicitAny: the types of a call are checked in call.ts
  const client = createClient<any>({ baseUrl, ...(fetch ? { fetch } : {}) });
  return async (method, path, row, { params = {}, body, token, connection, signal, headers }) => {
    const given = new Headers(headers);
    if (token !== undefined) given.set('Authorization', `Bearer ${token}`);
    if (connection !== undefined) given.set('Onegate-Connection', connection);
    const sent = body === undefined ? undefined : bodyOf(row, body, given.get('Content-Type') ?? undefined);
    if (sent?.type) given.set('Content-Type', sent.type);
    // The platform writes it, with the boundary that only it knows.
    else if (sent) given.delete('Content-Type');
    const { data, error, response } = await client.request(method, path, {
      params,
      ...(signal ? { signal } : {}),
      headers: given,
      querySerializer: (query: Record<string, unknown>) => queryOf(row, query),
      ...(sent ? { body: sent.body, bodySerializer: (value: unknown) => value } : {}),
      ...(sent?.body instanceof ReadableStream ? { duplex: 'half' } : {}),
      parseAs: row.reads === 'blob' ? 'blob' : 'text',
    });
    const { status } = response;
    if (status >= 400) return { status, error: problemOf(response, error), response };
    return { status, data: row.reads ? data : parsed(data), response };
  };
}

/** An empty answer has no value; openapi-fetch, too, gives none then. */
function parsed(text: unknown): unknown {
  return typeof text === 'string' && text !== '' ? JSON.parse(text) : undefined;
}
