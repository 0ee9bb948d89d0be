import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Setup } from '../support/setup.ts';
import { startQuarry, startUpstream, type Upstream } from './quarry.ts';

/** Many calls at once, clients that leave, a provider that resets: nothing breaks, nothing is lost, nothing stays. */
let upstream: Upstream;
let setup: Setup;
const unhandled: unknown[] = [];
const note = (error: unknown) => unhandled.push(error);
beforeAll(async () => {
  process.on('unhandledRejection', note).on('uncaughtException', note);
  upstream = await startUpstream();
  setup = await startQuarry(upstream.url);
});
afterAll(async () => {
  process.off('unhandledRejection', note).off('uncaughtException', note);
  await setup.close();
  await upstream.close();
});

/** The same numbers every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const counted = async () => {
  const text = await (await fetch(`${setup.url}/metrics`)).text();
  const sum = [...text.matchAll(/^onegate_api_requests_total\{.*\} (\d+)$/gm)].reduce(
    (all, [, n]) => all + Number(n),
    0,
  );
  const running = [...text.matchAll(/^onegate_api_calls\{.*\} (\d+)$/gm)].reduce((all, [, n]) => all + Number(n), 0);
  return { sum, running };
};

async function one(agent: Agent, dice: () => number, results: Record<string, number>): Promise<void> {
  const upload = dice() < 0.2;
  const path = upload ? '/quarry/api/pictures' : dice() < 0.5 ? '/quarry/api/pictures/p' : '/quarry/api/stones/a';
  const controller = new AbortController();
  const leaves = dice() < 0.25;
  if (leaves) setTimeout(() => controller.abort(), dice() * 8);
  try {
    const response = await request(setup.url + path, {
      dispatcher: agent,
      signal: controller.signal,
      method: upload ? 'POST' : 'GET',
      headers: { authorization: 'Bearer a', ...(upload ? { 'content-type': 'image/png' } : {}) },
      ...(upload ? { body: Buffer.alloc(20_000) } : {}),
    });
    await response.body.arrayBuffer();
    results[response.statusCode] = (results[response.statusCode] ?? 0) + 1;
  } catch {
    results.broken = (results.broken ?? 0) + 1;
  }
}

/** As many calls as there is time for. */
async function storm(milliseconds: number, seed: number): Promise<Record<string, number>> {
  const dice = random(seed);
  const agent = new Agent({ connections: 64 });
  const results: Record<string, number> = {};
  const end = Date.now() + milliseconds;
  const worker = async () => {
    while (Date.now() < end) await one(agent, dice, results);
  };
  await Promise.all(Array.from({ length: 64 }, worker));
  await agent.destroy();
  return results;
}

describe('a storm', () => {
  it('passes over the gateway and leaves it as it was', async () => {
    const dice = random(7);
    upstream.plays((req, res) => {
      req.on('error', () => undefined).resume();
      const fate = dice();
      if (fate < 0.05) return void req.socket.resetAndDestroy();
      res.on('error', () => undefined);
      res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 40_000 });
      res.write(Buffer.alloc(20_000, ' '));
      setTimeout(() => (fate < 0.1 ? req.socket.destroy() : res.end(Buffer.alloc(20_000, ' '))), dice() * 4);
    });
    await storm(1000, 1);
    await sleep(100);
    global.gc?.();
    const heap = process.memoryUsage().heapUsed;
    const before = (await counted()).sum;
    const results = await storm(2500, 2);
    for (let i = 0; i < 100 && (await counted()).running > 0; i++) await sleep(20);
    const { sum, running } = await counted();
    expect(unhandled).toEqual([]);
    expect(running).toBe(0);
    // Calls that were given up before they got there are the gateway's not to count.
    const there = (results['200'] ?? 0) + (results['503'] ?? 0);
    expect(sum - before).toBeGreaterThanOrEqual(there);
    expect(sum - before).toBeLessThanOrEqual(Object.values(results).reduce((all, n) => all + n, 0));
    expect(results['200']).toBeGreaterThan(results['503'] ?? 0);
    expect(Object.keys(results).filter((status) => !['200', '503', 'broken'].includes(status))).toEqual([]);
    global.gc?.();
    expect(process.memoryUsage().heapUsed - heap).toBeLessThan(40 * 1024 * 1024);
    const response = await fetch(`${setup.url}/quarry/api/pictures/p`).catch(() => undefined);
    expect(response?.status ?? 503).toBeLessThan(504);
  }, 15_000);

  it('leaves no connection to the provider in use, and no timer', async () => {
    for (let i = 0; i < 100; i++) {
      const text = await (await fetch(`${setup.url}/metrics`)).text();
      if (/state="running"\} 0/.test(text) && /state="queued"\} 0/.test(text)) return;
      await sleep(20);
    }
    throw new Error('calls to the provider are still under way');
  });
});
