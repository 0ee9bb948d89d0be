import type { IncomingMessage } from 'node:http';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { start, written } from '../cli/onegate.ts';
import { folder } from '../config/written.ts';
import { freePort } from '../support/ports.ts';
import type { Setup } from '../support/setup.ts';
import { file, startQuarry, startUpstream, type Upstream } from './quarry.ts';
import { call, until } from './wire.ts';

/** What can be seen of a call: by its client, by scripts in browsers, in the log and in the metrics. */
let upstream: Upstream;
let setup: Setup;
let asked: IncomingMessage | undefined;
beforeAll(async () => {
  upstream = await startUpstream();
  upstream.plays((req, res) => {
    asked = req;
    res.writeHead(200, { 'X-Request-Id': 'theirs' }).end('{"ret":0}');
  });
  setup = await startQuarry(upstream.url);
});
afterAll(async () => {
  await setup.close();
  await upstream.close();
});

describe('a request id', () => {
  it('is the client’s own where it is sane, for the provider and in every answer', async () => {
    for (const target of ['/quarry/api/me', '/quarry/api/else', '/quarry/api/me?alien=1']) {
      const { headers } = await call(setup.url, 'GET', target, ['X-Request-Id: job-7/a=1']);
      expect(headers['x-request-id']).toBe('job-7/a=1');
    }
    expect(asked?.headers['x-request-id']).toBe('job-7/a=1');
  });

  it.each(['', 'a b', 'x'.repeat(129), '<script>', 'a"b'])('is made where %j was given', async (given) => {
    const { headers } = await call(setup.url, 'GET', '/quarry/api/me', [`X-Request-Id: ${given}`]);
    expect(headers['x-request-id']).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(asked?.headers['x-request-id']).toBe(headers['x-request-id']);
  });

  it('is not the trace, which goes on untouched', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    await call(setup.url, 'GET', '/quarry/api/me', [
      `traceparent: ${traceparent}`,
      'tracestate: a=b',
      'baggage: user=7',
    ]);
    expect(asked?.headers).toMatchObject({ traceparent, tracestate: 'a=b' });
    expect(asked?.headers.baggage).toBeUndefined();
  });
});

describe('a script of another origin', () => {
  const preflight = ['Origin: https://a.example', 'Access-Control-Request-Method: PUT'];

  it('may ask first, and is told the path’s methods', async () => {
    asked = undefined;
    const lines = [...preflight, 'Access-Control-Request-Headers: authorization,content-type', 'Authorization: none'];
    const { status, headers, text } = await call(setup.url, 'OPTIONS', '/quarry/api/stones/a1', lines);
    expect({ status, text }).toEqual({ status: 204, text: '' });
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, PUT, DELETE',
      'access-control-allow-headers': 'authorization,content-type',
    });
    expect(asked).toBeUndefined();
    const forwarding = await call(setup.url, 'OPTIONS', '/open/api/else', preflight);
    expect(forwarding.headers['access-control-allow-methods']).toContain('PATCH');
  });

  it('may read answers and problems, also kept ones', async () => {
    for (const target of ['/quarry/api/me', '/quarry/api/else', '/quarry/api/me?alien=1']) {
      const { headers } = await call(setup.url, 'GET', target);
      expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' });
      expect(headers).toMatchObject({ vary: 'Authorization', 'x-content-type-options': 'nosniff' });
      expect(headers['content-security-policy']).toBe('sandbox');
    }
  });

  it('without the question of a browser is an ordinary call', async () => {
    expect((await call(setup.url, 'OPTIONS', '/quarry/api/me')).status).toBe(405);
  });
});

describe('metrics', () => {
  const text = async () => (await fetch(`${setup.url}/metrics`)).text();

  it('count calls by app, operation, status and error, and measure provider and gateway apart', async () => {
    await call(setup.url, 'GET', '/headered/api/me');
    await call(setup.url, 'GET', '/headered/api/me?alien=1');
    const response = await fetch(`${setup.url}/metrics`);
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const lines = (await response.text()).split('\n');
    const labels = 'app="headered",operation="whoAmI"';
    expect(lines).toContain(`onegate_api_requests_total{${labels},status="200",error=""} 1`);
    expect(lines).toContain(`onegate_api_requests_total{${labels},status="400",error="invalid_request"} 1`);
    expect(lines).toContain(`onegate_api_upstream_seconds_count{${labels}} 1`);
    expect(lines).toContain(`onegate_api_gateway_seconds_count{${labels}} 2`);
    expect(lines).toContain('onegate_api_calls{app="headered"} 0');
    expect(lines).toContain('onegate_breaker_open{app="headered"} 0');
    expect(
      lines.some((line) => line.startsWith(`onegate_pool_connections{origin="${upstream.url}",state="connected"}`)),
    ).toBe(true);
  });

  it('do not grow with what is asked', async () => {
    const ask = async (name: string) => {
      await call(setup.url, 'GET', `/open/api/${name}?x=${name}`, [`X-Request-Id: ${name}`]);
      await call(setup.url, 'GET', `/quarry/api/stones/${name}`, [`Authorization: Bearer ${name}`]);
      await call(setup.url, 'PURGE', `/quarry/api/${name}`);
    };
    await ask('alpha');
    const before = (await text()).split('\n').length;
    for (let i = 0; i < 20; i++) await ask(`other-${i}`);
    expect((await text()).split('\n').length).toBe(before);
    expect(await text()).not.toMatch(/other-|alpha/);
  });
});

describe('the log', () => {
  it('has one line per call, with nothing of query or token', async () => {
    const port = await freePort();
    const yaml = `issuer: http://127.0.0.1:${port}
listen: { port: ${port} }
apps:
  pit: { provider: fixture, client_id: pit, client_secret: pit-secret, server: "${upstream.url}" }
clients:
  demo: { client_secret: demo-secret, redirect_uris: [http://127.0.0.1/callback], tokens: upstream }
`;
    const env = { ONEGATE_LOG: 'info' };
    const gateway = start(['serve', '--providers', dirname(file)], {
      cwd: await folder({ 'onegate.yaml': yaml }),
      env,
    });
    onTestFinished(() => void gateway.process.kill('SIGTERM'));
    await written(gateway, 'Onegate: ');
    const url = `http://127.0.0.1:${port}`;
    const trace = 'traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    await call(url, 'GET', '/pit/api/stones/a1?q=canary-query', [
      'Authorization: Bearer canary-token',
      'X-Request-Id: job-7',
      trace,
    ]);
    await call(url, 'GET', '/pit/api/canary-path', ['Cookie: a=canary-cookie']);
    const lines = () => gateway.err.split('\n').filter((line) => line.includes('"call"'));
    await until(() => lines().length === 2);
    const [first, second] = lines().map((line) => JSON.parse(line));
    const known = { app: 'pit', request_id: 'job-7', trace_id: '0af7651916cd43dd8448eb211c80319c' };
    expect(first).toMatchObject({ ...known, operation: 'showStone', method: 'GET', status: 200 });
    expect(first.ms).toBeGreaterThanOrEqual(first.upstream_ms);
    expect(second).toMatchObject({ operation: 'none', status: 404, error: 'not_found', upstream_ms: 0 });
    expect(gateway.err).not.toMatch(/canary/);
  });
});
