/** Headers that concern one connection (RFC 9110 §7.6.1), or that the gateway sets itself. */
const dropped = new Set([
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
]);

/** What a provider must not learn: who the client is to the gateway, and how it came. */
const kept = new Set([
  ...dropped,
  'host',
  'authorization',
  'cookie',
  'content-length',
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-real-ip',
  'via',
]);

/** What a client must not get: the provider's cookies would be set for the gateway's own address. */
const withheld = new Set([...dropped, 'set-cookie', 'strict-transport-security', 'alt-svc', 'public-key-pins']);

/**
 * A request's headers for the provider, from one flat list to another.
 * @param set names in lower case that are set by the gateway and so left out
 */
export function requestHeaders(raw: string[], connection: string | undefined, set: ReadonlySet<string>): string[] {
  const named = namedIn(connection);
  const headers: string[] = [];
  for (let i = 0; i < raw.length; i += 2) {
    const name = (raw[i] as string).toLowerCase();
    if (kept.has(name) || set.has(name) || named?.includes(name)) continue;
    headers.push(name, raw[i + 1] as string);
  }
  return headers;
}

/** An answer's headers for the client: the pairs as they came, without those of the connection. */
export function answerHeaders(raw: readonly (Buffer | string)[]): string[] {
  const headers: string[] = [];
  let named: string[] | undefined;
  for (let i = 0; i < raw.length; i += 2) {
    const name = text(raw[i] as Buffer);
    const lower = name.toLowerCase();
    if (lower === 'connection') named = namedIn(text(raw[i + 1] as Buffer));
    if (withheld.has(lower)) continue;
    headers.push(name, text(raw[i + 1] as Buffer));
  }
  return named ? without(headers, named) : headers;
}

/** Headers beside `Connection` that it names (RFC 9110 §7.6.1); keep-alive and close are no headers. */
function namedIn(connection: string | undefined): string[] | undefined {
  if (connection === undefined || /^(keep-alive|close)$/i.test(connection)) return undefined;
  return connection.toLowerCase().split(/[\s,]+/);
}

function without(headers: string[], named: string[]): string[] {
  const left: string[] = [];
  for (let i = 0; i < headers.length; i += 2) {
    if (!named.includes((headers[i] as string).toLowerCase()))
      left.push(headers[i] as string, headers[i + 1] as string);
  }
  return left;
}

/** Header bytes are Latin-1 on the wire and for Node alike. */
function text(value: Buffer | string): string {
  return typeof value === 'string' ? value : value.toString('latin1');
}
