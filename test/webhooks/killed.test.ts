import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { event, openEvents } from './events.ts';
import { receiver, status } from './receiver.ts';
import { secret, start, until } from './start.ts';

it('what a killed process was delivering comes under the same id when its claim has ended', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'onegate-webhooks-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'store.db');
  const to = await receiver(() => {});
  const sent = event();
  const before = openSqlite(file);
  await openEvents(before).add(sent);
  await before.close();

  const program = fileURLToPath(new URL('process.ts', import.meta.url));
  const child = spawn(process.execPath, [program, file, to.url, secret]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await until(() => to.deliveries.length === 1);
  child.kill('SIGKILL');
  await once(child, 'exit');

  to.answer = status(204);
  const store = openEvents(openSqlite(file));
  start(store, { shop: to.url }, { poll: 0.1 });
  await until(async () => (await store.read(sent.id))?.state === 'delivered');
  expect(to.deliveries.map(({ id }) => id)).toEqual([sent.id, sent.id]);
  expect((await store.read(sent.id))?.attempts).toBe(2);
});
