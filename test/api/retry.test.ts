import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Setup } from '../support/setup.ts';
import { startQuarry, startUpstream, type Upstream } from './quarry.ts';
import { call, until } from './wire.ts';

/** Calling a provider that fails: again where that is harmless, less when it is in trouble, and never without bounds. */
let upstream: Upstream;
let setup: Setup;
let times: number[] = [];
beforeEach(async () => {
  times = [];
  upstream = await startUpstream();
  setup = await startQuarry(upstream.url, (config) => {
    config.limits.upstream_timeout = 1.5;
  });
});
afterEach(async () => {
  await setup.close();
  await upstream.close();
});

const plays = (listener: RequestListener) =>
  upstream.plays((req, res) => {
    times.push(Date.now());
    listener(req.resume(), res);
  });
const get = (path = '/quarry/api/me') => call(setup.url, 'GET', path);
const reset: RequestListener = ({ socket }) => void socket.resetAndDestroy();

describe('a call that fails', () => {
  it('is repeated where its method is safe, three times at most', async () => {
    plays(reset);
    expect(await get()).toMatchObject({ status: 503, json: { error: 'temporarily_unavailable' } });
    expect(times).toHaveLength(3);
    times = [];
    plays((_, res) => res.writeHead(503).end());
    expect(await get()).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
    expect(times).toHaveLength(3);
  });

  it('succeeds when a repetition does', async () => {
    plays((req, res) => (times.length < 3 ? reset(req, res) : res.end('{"id":1}')));
    expect(await get()).toMatchObject({ status: 200, json: { id: 1 } });
    const metrics = await (await fetch(`${setup.url}/metrics`)).text();
    expect(metrics).toContain('onegate_api_retries_total{app="quarry",operation="whoAmI"} 2');
    expect(metrics).toContain('onegate_api_requests_total{app="quarry",operation="whoAmI",status="200",error=""} 1');
  });

  it.each(['POST', 'PUT', 'DELETE'])('with %s is never repeated', async (method) => {
    plays(reset);
    const path = method === 'POST' ? '/quarry/api/stones' : '/quarry/api/stones/a1';
    const body = method === 'PUT' ? '{"weight":1}' : '';
    const lines = body === '' ? [] : ['Content-Type: application/json', `Content-Length: ${body.length}`];
    expect((await call(setup.url, method, path, lines, body)).status).toBe(503);
    expect(times).toHaveLength(1);
  });

  it('is not repeated after the time for it has gone, nor after other refusals', async () => {
    plays(() => undefined);
    expect((await get()).status).toBe(503);
    for (const status of [400, 404, 429, 500, 504]) {
      plays((_, res) => res.writeHead(status).end());
      await get();
    }
    expect(times).toHaveLength(6);
  });

  it('is repeated when the provider says, if that is soon; otherwise the client is told', async () => {
    plays((_, res) => (times.length < 2 ? res.writeHead(503, { 'Retry-After': '1' }).end() : res.end('{}')));
    expect((await get()).status).toBe(200);
    expect((times[1] as number) - (times[0] as number)).toBeGreaterThanOrEqual(990);
    times = [];
    plays((_, res) => res.writeHead(503, { 'Retry-After': '7' }).end());
    expect(await get()).toMatchObject({ status: 503, headers: { 'retry-after': '7' } });
    plays((_, res) => res.writeHead(503, { 'Retry-After': new Date(Date.now() + 9000).toUTCString() }).end());
    expect(Number((await get()).headers['retry-after'])).toBeGreaterThan(5);
    expect(times).toHaveLength(2);
  });

  it('is not repeated for a client that has left', async () => {
    plays(reset);
    const controller = new AbortController();
    const pending = fetch(`${setup.url}/quarry/api/me`, {
      headers: { authorization: 'Bearer a' },
      signal: controller.signal,
    });
    await until(() => times.length === 1);
    controller.abort();
    await expect(pending).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(times.length).toBeLessThanOrEqual(2);
  });
});

describe('a provider in trouble', () => {
  it('is left alone for a while, tried by one call, and called again', async () => {
    plays(reset);
    for (let i = 0; i < 20; i++) await call(setup.url, 'DELETE', '/quarry/api/stones/a1');
    expect(times).toHaveLength(20);
    const refused = await get();
    expect(refused).toMatchObject({ status: 503, json: { error: 'temporarily_unavailable' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect(times).toHaveLength(20);
    expect(await (await fetch(`${setup.url}/metrics`)).text()).toContain('onegate_breaker_open{app="quarry"} 1');
    // What never gets to the provider must not use up the one try.
    await new Promise((resolve) => setTimeout(resolve, 5050));
    expect((await get('/quarry/api/me?alien=1')).status).toBe(400);
    let release = () => {};
    plays((_, res) => (release = () => res.end('{}')));
    const trial = get();
    await until(() => times.length === 21);
    expect((await get()).status).toBe(503);
    release();
    expect((await trial).status).toBe(200);
    plays((_, res) => res.end('{}'));
    expect((await get()).status).toBe(200);
  });

  it('is not thought to be in trouble because clients leave', async () => {
    let open = 0;
    plays((_, res) => {
      open++;
      res.on('close', () => open--);
    });
    for (let i = 0; i < 25; i++) {
      const controller = new AbortController();
      const headers = { authorization: 'Bearer a' };
      const pending = fetch(`${setup.url}/quarry/api/me`, { headers, signal: controller.signal });
      await until(() => open === 1);
      controller.abort();
      await expect(pending).rejects.toThrow();
      await until(() => open === 0);
    }
    plays((_, res) => res.end('{}'));
    expect((await get()).status).toBe(200);
  });

  it('has at most 1024 calls of an app under way', async () => {
    const waiting: (() => void)[] = [];
    plays((_, res) => void waiting.push(() => res.end('{}')));
    const headers = { authorization: 'Bearer a' };
    const calls = Array.from({ length: 1024 }, () =>
      fetch(`${setup.url}/open/api/me`, { headers }).then((r) => r.arrayBuffer()),
    );
    await until(() => waiting.length === 1024, 8000);
    const one = await call(setup.url, 'GET', '/open/api/me');
    expect(one).toMatchObject({
      status: 503,
      headers: { 'retry-after': '1' },
      json: { detail: 'open has 1024 calls under way' },
    });
    const other = get();
    await until(() => waiting.length === 1025);
    for (const release of waiting) release();
    expect((await other).status).toBe(200);
    await Promise.all(calls);
    waiting.length = 0;
  });
});
