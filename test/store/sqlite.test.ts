import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { storeConformance } from './conformance.ts';

const folder = mkdtempSync(join(tmpdir(), 'onegate-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
storeConformance('SQLite in memory', async () => [openSqlite(':memory:')]);
storeConformance('SQLite in a file', async () => [openSqlite(join(folder, `${files++}.db`))]);
