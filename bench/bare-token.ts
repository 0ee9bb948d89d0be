import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Pool } from 'undici';

// The reference of the token path: form in, form out, JSON reshaped, with nothing checked. `node bare-token.ts UPSTREAM PORT`
const [upstream, port] = process.argv.slice(2);
const pool = new Pool(upstream as string, { connections: 64, pipelining: 1 });
const headers = ['content-type', 'application/x-www-form-urlencoded', 'accept', 'application/json'];

createServer((req, res) => {
  read(req, (text) => exchange(new URLSearchParams(text), res));
}).listen(Number(port), '127.0.0.1', () => console.log('ready'));

function exchange(given: URLSearchParams, res: ServerResponse): void {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code: given.get('code') ?? '',
    redirect_uri: given.get('redirect_uri') ?? '',
    client_id: 'upstream-id',
    client_secret: 'upstream-secret',
  }).toString();
  const chunks: Buffer[] = [];
  pool.dispatch(
    { path: '/oauth/token', method: 'POST', headers, body },
    {
      onRequestStart: () => undefined,
      onResponseStart: () => undefined,
      onResponseData: (_controller, chunk) => void chunks.push(chunk),
      onResponseEnd: () => answer(Buffer.concat(chunks).toString(), res),
      onResponseError: () => res.writeHead(502).end(),
    },
  );
}

function answer(text: string, res: ServerResponse): void {
  const { access_token, expires_in, refresh_token, scope } = JSON.parse(text) as Record<string, unknown>;
  const body = JSON.stringify({ access_token, token_type: 'Bearer', expires_in, refresh_token, scope });
  res.writeHead(200, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
  });
  res.end(body);
}

function read(req: IncomingMessage, done: (text: string) => void): void {
  const chunks: Buffer[] = [];
  req.on('data', (chunk) => chunks.push(chunk));
  req.on('end', () => done(Buffer.concat(chunks).toString()));
}
