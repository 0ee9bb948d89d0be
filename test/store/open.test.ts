import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { addressOf } from '../../src/store/postgres/address.ts';
import { failureOf } from '../../src/store/postgres/failure.ts';
import { StoreError, StoreUnavailable } from '../../src/store/store.ts';
import { connection, created } from './samples.ts';

const refusal = async (address: string) => {
  const error = await openStore(address).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(StoreError);
  return error as StoreError;
};

describe('the address of a store', () => {
  it('names a file, memory or a database', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onegate-open-'));
    for (const address of ['sqlite::memory:', `sqlite:${join(folder, 'a b.db')}`]) {
      const store = await openStore(address, { now: () => 1000.5 });
      const { id } = await created(store, connection());
      expect((await store.connections.read(id))?.created_at).toBe(1000.5);
      await store.close();
    }
    rmSync(folder, { recursive: true });
  });

  it('that is none of these is refused, without showing what may be a password', async () => {
    for (const address of ['', 'sqlite:', 'mysql://u:canary@h/d', 'postgres://u:canary@h:port/d', 'canary']) {
      const error = await refusal(address);
      expect(`${error.stack} ${error.cause}`).not.toContain('canary');
      expect(error.message).toContain('postgres://user:password@host:port/database');
    }
  });

  it('in PostgreSQL may name the schema, and nothing else there reaches the server as SQL', async () => {
    expect(addressOf('postgres://u:p@h:7/d')).toMatchObject({ schema: 'onegate', place: 'h:7/d' });
    const { connectionString, place } = addressOf(
      'postgresql://u@h/d?schema=two&options=-c%20jit%3Doff&sslmode=disable',
    );
    const { searchParams } = new URL(connectionString);
    expect(searchParams.get('options')).toBe('-c jit=off -c search_path=two');
    expect([searchParams.get('schema'), searchParams.get('sslmode'), place]).toEqual([null, 'disable', 'h:5432/d']);
    for (const schema of ['', 'a b', 'a;drop', 'A', '1a', 'pg_x', 'x'.repeat(64)]) {
      expect((await refusal(`postgres://h/d?schema=${encodeURIComponent(schema)}`)).message).toContain(
        'names no schema',
      );
    }
  });
});

describe('an error of PostgreSQL', () => {
  const database = (code: string) => Object.assign(new pg.DatabaseError('said the server', 1, 'error'), { code });

  it('means that the store does not answer, or that this program is wrong', () => {
    for (const code of ['57P01', '57014', '53300', '08006', '40P01', '25006', '28P01', '3D000', '58030']) {
      expect(failureOf(database(code), 'h:1/d'), code).toBeInstanceOf(StoreUnavailable);
    }
    for (const code of ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND']) {
      const unavailable = failureOf(Object.assign(new AggregateError([], ''), { code }), 'h:1/d');
      expect(unavailable).toBeInstanceOf(StoreUnavailable);
      expect((unavailable as Error).message).toBe(`the store h:1/d does not answer (${code})`);
    }
    for (const code of ['23505', '42601', '42P01', '22021']) {
      const error = database(code);
      expect(failureOf(error, 'h:1/d'), code).toBe(error);
    }
  });
});
