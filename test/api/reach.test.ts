import { describe, expect, it, test, vi } from 'vitest';
import { perConnection } from '../../src/gateway/api/per-connection.ts';
import { reach } from '../../src/gateway/api/reach.ts';
import type { App } from '../../src/provider/request.ts';

const app = (server?: string) => ({ server, settings: {} }) as unknown as App;
const variable = { value: { token: 'home' }, default: 'https://other.pier.example' };
const pattern = 'https?://[a-z]+\\.pier\\.example';
const at = (home: string | undefined, change: object = {}, server?: string) =>
  reach(
    app(server),
    { url: '{home}/sea', variables: { home: { ...variable, pattern, ...change } } },
    { token: { home } },
  )?.href;

describe('a host that the provider told', () => {
  it('is called where the whole of it fits', () => {
    expect(at('https://north.pier.example')).toBe('https://north.pier.example/sea');
    // The pattern has no anchors of its own.
    expect(at('https://north.pier.example.evil.example')).toBeUndefined();
    expect(at('https://evil.example/https://north.pier.example')).toBeUndefined();
    expect(at('https://north.pier.example\n')).toBeUndefined();
  });

  it('is called by TLS, unless the operator put another server there', () => {
    expect(at('http://north.pier.example')).toBeUndefined();
    expect(at('http://north.pier.example', {}, 'http://127.0.0.1:1/x')).toBe('http://127.0.0.1:1/x/sea');
    expect(at('http://evil.example', {}, 'http://127.0.0.1:1/x')).toBeUndefined();
  });

  it('has no stand-in: neither the default of the document, nor anything where no pattern says what it may be', () => {
    expect(at(undefined)).toBeUndefined();
    expect(at('https://north.pier.example', { pattern: undefined })).toBeUndefined();
    expect(at('https://a.example', { pattern: undefined, enum: ['https://a.example'] })).toBe('https://a.example/sea');
    expect(at('https://north.pier.example', { enum: ['https://a.example'] })).toBeUndefined();
  });
});

test('what is another for each connection is prepared once for each set of values, and not kept without end', () => {
  const make = vi.fn((kept: object | undefined) => ({ kept }));
  const of = perConnection(['a', 'b'], make);
  const first = of({ a: '1', c: 'x' });
  expect(of({ a: '1', c: 'y' })).toBe(first);
  expect(of({ a: 1 })).not.toBe(first);
  expect(of({ b: '1' })).not.toBe(first);
  expect(of(undefined)).not.toBe(of({}));
  const before = make.mock.calls.length;
  for (let i = 0; i < 300; i++) of({ a: `n${i}` });
  expect(of({ a: 'n299' })).toBe(of({ a: 'n299' }));
  expect(make.mock.calls.length - before).toBe(300);
  expect(of({ a: '1', c: 'x' })).not.toBe(first);
});
