import type { DatabaseSync } from 'node:sqlite';

/** Lets changes share a transaction, so that one write to the disk serves all of them. */
export interface GroupCommit {
  /**
   * Makes a change now, and resolves with what it gave once it is committed.
   * @param work one statement, or several that undo themselves when one fails
   */
  change<Result>(work: () => Result): Promise<Result>;
  /** Commits what is open, before it returns; whether that worked is told to those whose changes they are. */
  commit(): void;
}

interface Waiting {
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * What comes in one turn of the event loop is one group: nobody waits longer than for the requests beside it.
 * @param onDisk false: there is nothing to be shared, and every change is a group of its own
 */
export function groupCommit(database: DatabaseSync, onDisk: boolean): GroupCommit {
  let group: Waiting[] | undefined;
  let timer: NodeJS.Immediate | undefined;

  const end = (tell: (waiting: Waiting) => void) => {
    const told = group ?? [];
    group = undefined;
    clearImmediate(timer);
    for (const waiting of told) tell(waiting);
  };
  const commit = () => {
    if (!group) return;
    try {
      database.exec('COMMIT');
      end((waiting) => waiting.resolve());
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      end((waiting) => waiting.reject(error));
    }
  };
  return {
    commit,
    change: (work) =>
      new Promise((resolve, reject) => {
        if (!group) {
          database.exec('BEGIN IMMEDIATE');
          group = [];
          if (onDisk) timer = setImmediate(commit);
        }
        try {
          const result = work();
          group.push({ resolve: () => resolve(result), reject });
          if (!onDisk) commit();
        } catch (error) {
          reject(error);
          // A full disk takes the whole transaction back, with what others changed in it.
          if (!database.isTransaction) end((waiting) => waiting.reject(error));
        }
      }),
  };
}
