import { afterAll, describe, expect, it } from 'vitest';
import { openPostgres } from '../../src/store/postgres.ts';
import { migrations } from '../../src/store/schema.ts';
import { StoreError, StoreUnavailable } from '../../src/store/store.ts';
import { testPostgres } from '../support/postgres.ts';
import { storeConformance } from './conformance.ts';
import { connection, created, sealed, token } from './samples.ts';

const postgres = await testPostgres();
afterAll(() => postgres?.stop());

describe.skipIf(!postgres)('a store in PostgreSQL', () => {
  const database = postgres as NonNullable<typeof postgres>;
  const schemaOf = (address: string) => new URL(address).searchParams.get('schema') as string;

  storeConformance('of two replicas', async () => {
    const address = database.fresh();
    return [await openPostgres(address), await openPostgres(address)];
  });

  it('is made once by replicas that start at the same moment', async () => {
    const address = database.fresh();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openPostgres(address)));
    const steps = await database.query(`SELECT version FROM ${schemaOf(address)}.migrations ORDER BY version`);
    expect(steps.rows).toEqual(migrations.map((_, index) => ({ version: index + 1 })));
    const made = await created(stores[0] as (typeof stores)[number]);
    for (const store of stores) expect((await store.connections.read(made.id))?.id).toBe(made.id);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('is not opened when a newer program wrote it', async () => {
    const address = database.fresh();
    await (await openPostgres(address)).close();
    const newer = migrations.length + 1;
    await database.query(`INSERT INTO ${schemaOf(address)}.migrations VALUES ($1, 0)`, [newer]);
    const refused = await openPostgres(address).catch((error) => error);
    expect(refused).toBeInstanceOf(StoreError);
    expect(refused.message).toMatch(new RegExp(`version ${newer}.*up to ${migrations.length}: run the newer program`));
  });

  it('uses a schema that is there, where the user may make none', async () => {
    const address = database.fresh();
    const [schema, role] = [schemaOf(address), `role_${schemaOf(address)}`];
    await database.query(`CREATE ROLE ${role} LOGIN`);
    const own = new URL(address);
    own.username = role;
    const refused = await openPostgres(own.href).catch((error) => error);
    expect(refused).toBeInstanceOf(StoreError);
    expect(refused.message).toMatch(/permission denied.*let the user create a schema there/);
    await database.query(`CREATE SCHEMA ${schema} AUTHORIZATION ${role}`);
    const store = await openPostgres(own.href);
    await created(store);
    await store.close();
    await database.query(`DROP OWNED BY ${role} CASCADE; DROP ROLE ${role}`);
  });

  it('says where it was looked for and what to do when it is not there, and shows no password', async () => {
    const at = new URL(database.url);
    const place = `${at.hostname}:${at.port || 5432}`;
    for (const [change, said] of [
      [{ port: '9' }, `${at.hostname}:9/postgres can't be opened .*: start the database, or correct its address`],
      [{ pathname: '/no_such_base' }, `${place}/no_such_base can't be opened .*: create the database`],
    ] as const) {
      const address = Object.assign(new URL(database.url), { password: 'canary', ...change }).href;
      const refused = await openPostgres(address).catch((error) => error);
      expect(refused).toBeInstanceOf(StoreError);
      expect(refused.message).toMatch(new RegExp(said));
      expect(`${refused.stack} ${JSON.stringify(refused)} ${refused.cause?.stack}`).not.toContain('canary');
    }
  });

  it('takes one statement for a method, whatever hangs on it', async () => {
    const address = database.fresh();
    const store = await openPostgres(address, { connections: 1 });
    const { id } = await created(store);
    const refresh = token({ kind: 'refresh', connection_id: id });
    await store.tokens.issue([refresh]);
    // The row that is used and those that are issued bear the mark of one transaction.
    await store.tokens.rotate(refresh.hash, 'sealed', [token({ connection_id: id }), token({ connection_id: id })]);
    const rows = await database.query(`SELECT DISTINCT xmin::text FROM ${schemaOf(address)}.tokens`);
    expect(rows.rowCount).toBe(1);
    await store.close();
  });

  it('lets no token live that was written while its connection was revoked', async () => {
    const address = database.fresh();
    const store = await openPostgres(address);
    const { id } = await created(store);
    const own = token({ connection_id: id });
    await store.tokens.issue([own]);
    // As a rotation does whose statement began before the revocation and ends after it.
    const late = await database.query(`SELECT * FROM ${schemaOf(address)}.tokens`);
    await store.connections.revoke(id);
    const [columns, values] = [Object.keys(late.rows[0]), Object.values(late.rows[0])];
    const holes = columns.map((_, index) => `$${index + 1}`);
    await database.query(`INSERT INTO ${schemaOf(address)}.tokens (${columns}) VALUES (${holes})`, values);
    await store.connections.replace(id, { ...sealed('again'), scope: [], auth_time: 1 });
    expect(await store.tokens.lookup(own.hash)).toBeUndefined();
    await store.close();
  });

  it('sorts ids byte by byte, whatever the database was made with', async () => {
    const address = database.fresh();
    await (await openPostgres(address)).close();
    const { rows } = await database.query(
      `SELECT collation_name AS found FROM information_schema.columns
       WHERE table_schema = $1 AND column_name = 'id' AND table_name IN ('connections', 'events')`,
      [schemaOf(address)],
    );
    expect(rows).toEqual([{ found: 'binary' }, { found: 'binary' }]);
  });

  it('says it is closed when it is', async () => {
    const store = await openPostgres(database.fresh());
    await Promise.all([store.close(), store.close()]);
    await expect(store.ping()).rejects.toThrow(StoreUnavailable);
    await expect(store.connections.create(connection(sealed('x')))).rejects.toThrow(StoreUnavailable);
  });
});
