import { expect } from 'vitest';
import type { Validators } from '../../src/contract/contract.ts';
import type { Played, Refusal, Success } from './play.ts';

/** The answer keeps to the document, and is the provider's own to the last byte. */
export function unchanged(
  validators: Validators,
  { operation }: Played,
  { about, answer, wire, direct }: Success,
): void {
  const { status, bytes, headers } = wire;
  const said = `${about}: ${status} ${bytes.subarray(0, 500)}`;
  expect(answer.error, said).toBeUndefined();
  if (direct) {
    expect(status, said).toBe(direct.status);
    expect(bytes.toString('latin1'), said).toBe(direct.bytes.toString('latin1'));
    for (const [name, value] of direct.headers) {
      if (!unlike.has(name)) expect(headers.get(name), `${about}: ${name}`).toBe(value);
    }
  }
  const answers = operation.seen.responses[status];
  expect(answers, said).toBeDefined();
  const types = Object.keys(answers?.content ?? {});
  const type = (headers.get('content-type') ?? '').split(';')[0] as string;
  expect(bytes.length > 0, said).toBe(types.length > 0);
  if (types.length === 0) return;
  expect(types.map((one) => one.split(';')[0])).toContain(type);
  const check = validators[operation.id]?.answers[status]?.[types.find((one) => one.startsWith(type)) as string];
  if (!/json/.test(type)) return;
  expect(answer.data).toEqual(JSON.parse(bytes.toString()));
  expect(check?.(JSON.parse(bytes.toString())), said).toEqual([]);
}

/** Headers of one hop, and of one moment. */
const unlike = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length', 'vary']);

/** RFC 9457, and RFC 6750 §3 where a token would help. */
export function isProblem({ problem, wire }: Refusal<unknown>, said: string): void {
  expect(wire.headers.get('content-type'), `${said}: ${wire.status} ${wire.bytes.subarray(0, 300)}`).toBe(
    'application/problem+json',
  );
  expect(problem, said).toMatchObject({ status: wire.status, title: expect.any(String), detail: expect.any(String) });
  expect(wire.headers.get('cache-control'), said).toBe('no-store');
  if (wire.status === 401) expect(wire.headers.get('www-authenticate'), said).toMatch(/^Bearer/);
}
