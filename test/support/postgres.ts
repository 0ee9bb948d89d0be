import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';
import { freePort } from './ports.ts';

/** A PostgreSQL for a test file. */
export interface TestPostgres {
  /** The address of the database, without a schema. */
  url: string;
  /** The address of a store in a schema that nobody has. */
  fresh(): string;
  /** Runs SQL beside the store. */
  query(sql: string, values?: unknown[]): Promise<pg.QueryResult>;
  /** Drops all schemas that were given, and ends the server where it was started for the test. */
  stop(): Promise<void>;
}

/**
 * The server that ONEGATE_TEST_POSTGRES names, or the one on 127.0.0.1:5432, or one that is started for the test. Undefined
 * where there is none, which says so in one line; on CI that is a failure.
 */
export async function testPostgres(): Promise<TestPostgres | undefined> {
  const given = process.env.ONEGATE_TEST_POSTGRES;
  const url = given ?? 'postgres://postgres@127.0.0.1:5432/postgres';
  if (given !== undefined || (await answers(url))) return database(url, async () => {});
  const folder = binaries();
  if (folder !== undefined) return throwaway(folder);
  const missing =
    'no PostgreSQL on 127.0.0.1:5432, and no initdb to start one: set ONEGATE_TEST_POSTGRES to its address';
  if (process.env.CI === 'true') throw new Error(missing);
  console.warn(`SKIPPED: the tests of the store in PostgreSQL. There is ${missing}`);
  return undefined;
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function database(url: string, end: () => Promise<void>): TestPostgres {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on('error', () => {});
  const schemas: string[] = [];
  return {
    url,
    fresh() {
      const schema = `test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
      schemas.push(schema);
      return `${url}${url.includes('?') ? '&' : '?'}schema=${schema}`;
    },
    query: (sql, values) => pool.query(sql, values),
    async stop() {
      const quiet = 'SET client_min_messages = warning; SET statement_timeout = 20000;';
      await pool.query(quiet + schemas.map((schema) => `DROP SCHEMA IF EXISTS ${schema} CASCADE`).join(';'));
      await pool.end();
      await end();
    },
  };
}

/** The folder that has the server's programs; distributions keep them off the PATH. */
function binaries(): string | undefined {
  const versions = '/usr/lib/postgresql';
  const installed = existsSync(versions) ? readdirSync(versions).map((version) => join(versions, version, 'bin')) : [];
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...installed];
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))));
}

/** A server of the test's own, which asks nobody for a password and forgets everything. */
async function throwaway(bin: string): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'onegate-postgres-'));
  const user = unprivileged();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder, stdio: 'ignore' } as const;
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '-N'], options);
  const port = await freePort();
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off'];
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], options);
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const deadline = Date.now() + 20_000;
  while (!(await answers(url))) {
    if (server.exitCode !== null || Date.now() > deadline) throw new Error(`PostgreSQL of ${bin} does not start`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return database(url, async () => {
    const ended = once(server, 'exit');
    // A fast shutdown: open sessions are ended.
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true });
  });
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (what: string) => Number(execFileSync('id', [what, 'nobody']).toString());
  return { uid: id('-u'), gid: id('-g') };
}
