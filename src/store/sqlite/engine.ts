import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Engine } from '../engine.ts';
import { raw, type Sql } from '../sql.ts';
import { failureOf } from './failure.ts';
import { groupCommit } from './group-commit.ts';

/**
 * SQLite as an engine. The driver answers at once: what stands in one function here is never interrupted. Changes that come in one turn
 * of the event loop share a transaction, and are answered when it is committed; a question commits first what was changed before.
 * @param unlock called when the store is closed
 */
export function sqliteEngine(database: DatabaseSync, place: string, unlock: () => void): Engine {
  const prepared = new Map<string, { statement: StatementSync; reads: boolean }>();
  const prepare = (text: string) => {
    const known = prepared.get(text) ?? { statement: database.prepare(text), reads: /^\s*SELECT\b/.test(text) };
    prepared.set(text, known);
    return known;
  };
  const run = <Row>({ parts, values }: Sql): Row[] => prepare(parts.join('?')).statement.all(...values) as Row[];
  const together = <Row>(first: Sql, others: Sql[]): Row[] => {
    database.exec('SAVEPOINT change');
    try {
      const rows = run<Row>(first);
      if (rows.length > 0) others.forEach(run);
      database.exec('RELEASE change');
      return rows;
    } catch (error) {
      // A full disk has rolled everything back already.
      if (database.isTransaction) database.exec('ROLLBACK TO change; RELEASE change');
      throw error;
    }
  };
  const group = groupCommit(database, place !== ':memory:');
  const guarded = async <Result>(work: () => Result | Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw failureOf(error, place);
    }
  };
  return {
    rows: <Row>(statement: Sql) =>
      guarded(() => {
        if (!prepare(statement.parts.join('?')).reads) return group.change(() => run<Row>(statement));
        group.commit();
        return run<Row>(statement);
      }),
    change: <Row>(first: Sql, others: Sql[]) =>
      guarded(() => group.change(() => (others.length === 0 ? run<Row>(first) : together<Row>(first, others)))),
    skipLocked: raw(''),
    async close() {
      if (!database.isOpen) return;
      group.commit();
      database.close();
      unlock();
    },
  };
}
