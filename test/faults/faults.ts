import type { ServerResponse } from 'node:http';
import type { Instead } from './between.ts';

/** Something that goes wrong with one answer of a provider, and what a client is to be told. */
export interface Fault {
  name: string;
  /** `cut`: nobody listens at the provider's address. */
  instead: Instead | 'cut';
  status: number;
  error: string;
  /** `Retry-After`. */
  wait?: string;
}

const unavailable = { status: 503, error: 'temporarily_unavailable', wait: '5' };
const broken = { status: 502, error: 'server_error' };

const html = { 'Content-Type': 'text/html' };
const json = { 'Content-Type': 'application/json' };
const page = '<!doctype html><h1>Please come back later</h1>';
const elsewhere = { Location: 'http://127.0.0.1:9/elsewhere' };
const succeeding = (body: string, headers = json) => ({ status: 200, headers, body });

export const faults: Fault[] = [
  { name: 'is down', instead: 'cut', ...unavailable },
  { name: 'never answers', instead: () => {}, ...unavailable },
  { name: 'answers a byte now and then', instead: (_, response) => dripping(response), ...unavailable },
  { name: 'hangs up in the middle', instead: (_, response) => truncated(response), ...unavailable },
  { name: 'resets the connection', instead: ({ socket }) => void socket.resetAndDestroy(), ...unavailable },
  { name: 'speaks no HTTP', instead: ({ socket }) => void socket.end('220 mail ESMTP\r\n'), ...unavailable },
  { name: 'answers with a page and status 200', instead: succeeding(page, html), ...broken },
  { name: 'answers with nothing and status 200', instead: succeeding(''), ...broken },
  { name: 'answers with nothing and status 204', instead: { status: 204 }, ...broken },
  { name: 'answers with half an object', instead: succeeding('{"access_token": "a'), ...broken },
  { name: 'answers with null', instead: succeeding('null'), ...broken },
  { name: 'answers with a list', instead: succeeding('[]'), ...broken },
  { name: 'answers with a text', instead: succeeding('"access_token"'), ...broken },
  { name: 'answers with brackets without end', instead: succeeding('['.repeat(500_000)), ...broken },
  { name: 'answers with more than 1 MiB', instead: succeeding(`{"a":"${'x'.repeat(1_100_000)}"}`), ...broken },
  { name: 'answers without end', instead: (_, response) => endless(response), ...broken },
  { name: 'fails with 500', instead: { status: 500, headers: html, body: page }, ...broken },
  { name: 'fails with 502', instead: { status: 502, headers: html, body: page }, ...unavailable },
  { name: 'fails with 503', instead: { status: 503, headers: html, body: page }, ...unavailable },
  { name: 'fails with 504', instead: { status: 504 }, ...unavailable },
  {
    name: 'says when to come again',
    instead: { status: 503, headers: { 'Retry-After': '7' } },
    ...unavailable,
    wait: '7',
  },
  { name: 'says it with a date', instead: (_, response) => dated(response, 9), ...unavailable, wait: '9' },
  { name: 'redirects', instead: { status: 302, headers: elsewhere }, ...broken },
  { name: 'has moved', instead: { status: 308, headers: elsewhere }, ...broken },
];

function dripping(response: ServerResponse): void {
  response.writeHead(200, json);
  const timer = setInterval(() => response.write(' '), 100);
  response.once('close', () => clearInterval(timer));
}

function truncated(response: ServerResponse): void {
  response.writeHead(200, { ...json, 'Content-Length': '1000' });
  response.write('{"access_token": "', () => response.destroy());
}

function endless(response: ServerResponse): void {
  response.writeHead(200, json);
  const more = () => {
    while (!response.destroyed && response.write('x'.repeat(65_536)));
  };
  response.on('drain', more);
  more();
}

function dated(response: ServerResponse, seconds: number): void {
  const now = Date.now();
  const at = (offset: number) => new Date(now + offset * 1000).toUTCString();
  response.writeHead(503, { Date: at(0), 'Retry-After': at(seconds) }).end();
}
