import type { IncomingMessage } from 'node:http';
import type { Carrier } from '../../provider/plan.ts';
import { requestHeaders } from './headers.ts';
import type { ApiOperation } from './operation.ts';

/** The provider's address: its server's path, the client's path and query as they came, and what is added. */
export function target(
  { base, query, carrier }: ApiOperation,
  path: string,
  querystring: string,
  token: string | undefined,
): string {
  let search = querystring;
  if (query !== '') search = search === '' ? query : `${search}&${query}`;
  if (carrier?.in === 'query' && token !== undefined) {
    const pair = `${encodeURIComponent(carrier.name)}=${encodeURIComponent(token)}`;
    search = search === '' ? pair : `${search}&${pair}`;
  }
  return search === '' ? base + path : `${base}${path}?${search}`;
}

/** The request's headers for the provider as a flat list: the client's, what the document adds, the token, the request id. */
export function outgoingHeaders(
  { headers, headerNames, carrier }: ApiOperation,
  { rawHeaders, headers: { connection } }: IncomingMessage,
  token: string | undefined,
  id: string,
): string[] {
  const list = requestHeaders(rawHeaders, connection, headerNames);
  for (const text of headers) list.push(text);
  if (token !== undefined && carrier !== undefined) carry(list, carrier, token);
  list.push('x-request-id', id);
  return list;
}

function carry(list: string[], carrier: Carrier, token: string): void {
  if (carrier.in === 'header') list.push(carrier.name.toLowerCase(), carrier.prefix + token);
  else if (carrier.in === 'cookie') list.push('cookie', `${carrier.name}=${encodeURIComponent(token)}`);
}
