import pg from 'pg';
import type { Engine } from './engine.ts';
import { storeOver } from './over.ts';
import { addressOf } from './postgres/address.ts';
import { failureOf } from './postgres/failure.ts';
import { migrate } from './postgres/migrate.ts';
import { join, raw, type Sql, sql } from './sql.ts';
import type { Store } from './store.ts';
import type { Watch } from './watched.ts';

export interface PostgresOptions extends Watch {
  /** The most connections to the database at a time. */
  connections?: number;
}

/** In milliseconds. The server gives up before the driver does, so that what was given up is known to be undone. */
const patience = { connect: 3_000, statement: 5_000, answer: 7_000, idle: 60_000 };

/**
 * A store in PostgreSQL, for any number of gateways.
 * @param address `postgres://user:password@host:port/database`; `?schema=` (`onegate`) names the schema, made where it is missing
 * @throws StoreError the database is not to be reached or used, or a newer program wrote the store
 */
export async function openPostgres(address: string, options: PostgresOptions = {}): Promise<Store> {
  const { connections = 10 } = options;
  const found = addressOf(address);
  await migrate(found);
  const pool = new pg.Pool({
    connectionString: found.connectionString,
    max: connections,
    connectionTimeoutMillis: patience.connect,
    statement_timeout: patience.statement,
    query_timeout: patience.answer,
    idleTimeoutMillis: patience.idle,
    keepAlive: true,
    application_name: 'onegate',
  });
  // An idle connection was lost, and has left the pool: the next query makes another. Without a listener the process would end.
  pool.on('error', () => {});
  return storeOver(postgresEngine(pool, found.place), options);
}

function postgresEngine(pool: pg.Pool, place: string): Engine {
  const names = new Map<string, string>();
  /** A statement's name, by which a connection prepares it once. */
  const nameOf = (text: string): string => {
    const name = names.get(text) ?? `onegate_${names.size}`;
    names.set(text, name);
    return name;
  };
  const rows = async <Row>({ parts, values }: Sql): Promise<Row[]> => {
    const text = parts.reduce((all, part, index) => `${all}$${index}${part}`);
    try {
      return (await pool.query({ name: nameOf(text), text, values: [...values] })).rows as Row[];
    } catch (error) {
      throw failureOf(error, place);
    }
  };
  return {
    rows,
    change: <Row>(first: Sql, others: Sql[]) => rows<Row>(others.length === 0 ? first : together(first, others)),
    skipLocked: raw('FOR UPDATE SKIP LOCKED'),
    close: () => (pool.ending ? Promise.resolve() : pool.end()),
  };
}

/** One statement, and so one round trip and one transaction, for a change and what follows from it. */
function together(first: Sql, others: Sql[]): Sql {
  const following = others.map(
    (other, index) => sql`${raw(`other_${index}`)} AS (${other} AND EXISTS (SELECT FROM changed))`,
  );
  return sql`WITH changed AS (${first}), ${join(following, ', ')} SELECT * FROM changed`;
}
