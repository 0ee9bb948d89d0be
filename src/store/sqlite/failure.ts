import { StoreUnavailable } from '../store.ts';

/** SQLite's primary result codes, https://www.sqlite.org/rescode.html, that say that the file cannot be used now. */
const passing = new Map([
  [5, 'busy'],
  [6, 'locked'],
  [7, 'out of memory'],
  [8, 'read-only'],
  [10, 'input or output failed'],
  [11, 'damaged'],
  [13, 'full'],
  [14, 'cannot be opened'],
  [26, 'no database'],
]);

/** The primary result code of an error of `node:sqlite`; undefined where it is none. */
export function resultCode(error: unknown): number | undefined {
  const { errcode } = error as { errcode?: unknown };
  return typeof errcode === 'number' ? errcode & 0xff : undefined;
}

/** The error to throw for one that the driver threw: `StoreUnavailable`, or itself where it is a fault of this program. */
export function failureOf(error: unknown, place: string): unknown {
  const said = passing.get(resultCode(error) ?? 0);
  if (said !== undefined) return new StoreUnavailable(`the store ${place} is ${said}`, { cause: error });
  const closed = (error as NodeJS.ErrnoException).code === 'ERR_INVALID_STATE';
  return closed ? new StoreUnavailable(`the store ${place} is closed`, { cause: error }) : error;
}
