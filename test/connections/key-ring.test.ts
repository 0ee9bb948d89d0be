import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { ringSource } from '../../src/gateway/connections/key-ring.ts';
import { readFile } from '../../src/vault/ring-source.ts';

it('is one ring, however many gateways start first in one folder', async () => {
  const data = await mkdtemp(join(tmpdir(), 'onegate-ring-'));
  onTestFinished(() => rm(data, { recursive: true }));
  const log = pino({ level: 'silent' });
  const start = () => ringSource({ data } as Config, log);
  const sources = await Promise.all([start(), start(), start()]);
  expect(sources).toEqual(Array.from({ length: 3 }, () => ({ file: join(data, 'vault.json') })));
  expect(readFile(join(data, 'vault.json'))).toHaveLength(1);
  expect(await readdir(data)).toEqual(['vault.json']);
});
