/** Headers of an answer by name in lower case; several of one name in a list. */
export type AnswerHeaders = Record<string, string | string[] | undefined>;

/** Headers that concern one connection (RFC 9110 §7.6.1). */
const hops = [
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'http2-settings',
  'expect',
];

/** What a provider must not learn: who the client is to the gateway, and how it came; nor what names another path or method. */
const kept = new Set([
  ...hops,
  ...['host', 'authorization', 'cookie', 'content-length', 'x-request-id', 'baggage', 'origin', 'referer'],
  ...['sec-fetch-dest', 'sec-fetch-mode', 'sec-fetch-site', 'sec-fetch-user'],
  ...['forwarded', 'via', 'x-real-ip', 'x-client-ip', 'x-cluster-client-ip', 'true-client-ip', 'cf-connecting-ip'],
  ...['for', 'host', 'proto', 'port', 'prefix', 'server'].map((name) => `x-forwarded-${name}`),
  ...['x-original-url', 'x-rewrite-url', 'x-http-method', 'x-http-method-override', 'x-method-override'],
]);

/** What a client must not get: what a provider says about its own origin would be said about the gateway's. */
const withheld = new Set([
  ...hops,
  ...['set-cookie', 'set-cookie2', 'clear-site-data', 'service-worker-allowed', 'content-security-policy'],
  ...[
    'strict-transport-security',
    'public-key-pins',
    'expect-ct',
    'alt-svc',
    'nel',
    'report-to',
    'reporting-endpoints',
  ],
  ...['x-content-type-options', 'x-request-id'],
]);

/**
 * What every answer carries: scripts of any origin may read it (nothing here looks at cookies), no browser takes it for a page
 * of the gateway's, and no cache gives one user's answer to another. Ends with the name of the request id's header.
 */
const own = [
  ...['Access-Control-Allow-Origin', '*', 'Access-Control-Expose-Headers', '*', 'Vary', 'Authorization'],
  ...['X-Content-Type-Options', 'nosniff', 'Content-Security-Policy', 'sandbox', 'X-Request-Id'],
];

/** The headers that every answer of the API path carries, as a flat list of its own. */
export function ownHeaders(id: string): string[] {
  const headers = own.slice();
  headers.push(id);
  return headers;
}

/**
 * A request's headers for the provider, from one flat list to another.
 * @param set names in lower case that are set by the gateway and so left out
 */
export function requestHeaders(raw: string[], connection: string | undefined, set: ReadonlySet<string>): string[] {
  const named = namedIn(connection);
  const headers: string[] = [];
  let typed = false;
  for (let i = 0; i < raw.length; i += 2) {
    const name = (raw[i] as string).toLowerCase();
    if (kept.has(name) || set.has(name) || named?.includes(name)) continue;
    if (name === 'content-type') {
      // The first is the one by which the body was checked.
      if (typed) continue;
      typed = true;
    }
    headers.push(name, raw[i + 1] as string);
  }
  return headers;
}

/**
 * An answer's headers for the client, as a flat list: the gateway's own, then the provider's, without those of the connection.
 * @param answer names in lower case, Latin-1 values as they stood on the wire; several in a list
 * @param rewritten the body is another than the provider's, so that what describes its bytes is left out
 */
export function answerHeaders(answer: AnswerHeaders, id: string, rewritten = false): string[] {
  const headers = ownHeaders(id);
  const named = answer.connection === undefined ? undefined : namedIn(String(answer.connection));
  for (const name in answer) {
    if (withheld.has(name) || name.startsWith('access-control-') || named?.includes(name)) continue;
    if (rewritten && /^(content-|accept-ranges$|etag$|last-modified$|digest$|repr-digest$)/.test(name)) continue;
    const value = answer[name] as string | string[];
    if (typeof value === 'string') headers.push(name, value);
    else for (const one of value) headers.push(name, one);
  }
  return headers;
}

/** Headers beside `Connection` that it names (RFC 9110 §7.6.1); keep-alive and close are no headers. */
function namedIn(connection: string | undefined): string[] | undefined {
  if (connection === undefined || connection === 'keep-alive' || connection === 'close') return undefined;
  return connection.toLowerCase().split(/[\s,]+/);
}
