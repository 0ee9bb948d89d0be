import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { lineWriter } from '../../src/gateway/line-writer.ts';

const module = JSON.stringify(new URL('../../src/gateway/line-writer.ts', import.meta.url).href);
const fresh = () => join(mkdtempSync(join(tmpdir(), 'onegate-lines-')), 'log');

it('writes every line once, whole and in order, however they come', async () => {
  const file = fresh();
  const fd = openSync(file, 'w');
  const writer = lineWriter(fd);
  const lines = Array.from({ length: 20_000 }, (_, i) => `${i} 竹云 ${'x'.repeat(i % 300)}\n`);
  for (const [i, line] of lines.entries()) {
    writer.write(line);
    if (i % 1000 === 0) await new Promise(setImmediate);
  }
  await writer.close();
  closeSync(fd);
  expect(readFileSync(file, 'utf8')).toBe(lines.join(''));
});

it('writes a lonely line after a second at the latest, and what is left when the process ends', async () => {
  const script = `const { lineWriter } = await import(${module});
    const writer = lineWriter(1);
    writer.write('first\\n');
    setTimeout(() => { writer.write('last\\n'); process.exit(); }, 1500);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [first] = await once(child.stdout, 'data');
  expect(String(first)).toBe('first\n');
  expect(await text(child.stdout)).toBe('last\n');
});

it('keeps the last lines of a process that crashes', () => {
  const script = `const { lineWriter } = await import(${module});
    lineWriter(1).write('before the crash\\n');
    throw new Error('crash');`;
  const run = () => execFileSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'pipe' });
  expect(run).toThrow(expect.objectContaining({ stdout: Buffer.from('before the crash\n') }));
});

it('keeps a megabyte while nobody reads, and says how many lines it could not keep', async () => {
  const script = `const { lineWriter } = await import(${module});
    const writer = lineWriter(1);
    for (let i = 0; i < 4000; i++) { writer.write(i + ' ' + 'x'.repeat(1000) + '\\n'); if (i % 50 === 0) await new Promise(setImmediate); }
    process.stderr.write('done');
    await writer.close();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  await once(child.stderr, 'data');
  const lines = (await text(child.stdout)).trimEnd().split('\n');
  const missing = JSON.parse(lines.pop() as string) as { lines: number; msg: string };
  expect(missing.msg).toMatch(/missing/);
  expect(lines.length + missing.lines).toBe(4000);
  expect(lines.length).toBeGreaterThan(300);
  expect(lines.filter((line, i) => !line.startsWith(`${i} x`))).toEqual([]);
});
