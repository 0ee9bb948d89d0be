import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { load } from './load.ts';
import { bin, write } from './onegate.ts';
import { cores, freePort, type Server, start } from './processes.ts';
import { address, download, GIGABYTE, idle, provider, slow, upload } from './streams.ts';

/**
 * What the gateway's memory does, each time with a fresh gateway, against limits: 1 GB down and up, 5,000 idle connections, 1,000 slow
 * readers beside a fast one. Resident memory is the kernel's number. `node bench/memory.ts` ends with 1 where a limit is passed.
 */
interface Row {
  what: string;
  measured: number;
  limit: number;
  unit: string;
}

const rows: Row[] = [];
const folder = mkdtempSync(join(tmpdir(), 'onegate-memory-'));
const upstream = await provider();
try {
  await fresh(async (gateway) => {
    await overIdle('1 GB down: peak over idle', gateway, () => download(gateway.url, GIGABYTE));
  });
  await fresh(async (gateway) => {
    await overIdle('1 GB up: peak over idle', gateway, () => upload(gateway.url, GIGABYTE));
  });
  // V8 doubles its young generation, up to 128 MB, when much survives at once: that is paid once and not by each connection.
  await fresh(connections, '--max-semi-space-size=16');
  await fresh(slowReaders);
} finally {
  upstream.close();
  rmSync(folder, { recursive: true, force: true });
}
const table = rows.map(({ what, measured, limit, unit }) => ({
  what,
  measured: `${measured.toFixed(1)} ${unit}`,
  limit: `${limit} ${unit}`,
  '': measured < limit ? 'holds' : 'FAILS',
}));
console.table(table);
if (rows.some(({ measured, limit }) => measured >= limit)) process.exitCode = 1;

/** A gateway that has worked a while, so that its code is compiled, and whose connections are closed again. */
async function fresh(measure: (gateway: Server) => Promise<void>, options = ''): Promise<void> {
  const document = readFileSync(new URL('../test/api/fixture.yaml', import.meta.url), 'utf8');
  const port = await freePort();
  const { config, providers } = write(folder, { port, upstream: upstream.url, document });
  const gateway = await start({
    command: process.execPath,
    args: [bin, 'serve', '--config', config, '--providers', providers],
    url: `http://127.0.0.1:${port}`,
    core: cores.measured,
    env: { NODE_OPTIONS: options },
  });
  try {
    await load({ url: gateway.url + address(8), headers: [] }, 4);
    await sleep(6000);
    await measure(gateway);
  } finally {
    await gateway.end();
  }
}

async function overIdle(what: string, { pid }: Server, run: () => Promise<void>): Promise<void> {
  const before = resident(pid, 'VmRSS');
  // Linux: the peak begins anew (proc_pid_clear_refs(5)).
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
  await run();
  rows.push({ what, measured: (resident(pid, 'VmHWM') - before) / 1024, limit: 64, unit: 'MB' });
}

async function connections({ pid, url }: Server): Promise<void> {
  const before = resident(pid, 'VmRSS');
  const sockets = [];
  // A few at a time: calls under way have connections to the provider, whose memory is not asked for here.
  while (sockets.length < 5000) sockets.push(...(await Promise.all(Array.from({ length: 20 }, () => idle(url)))));
  const each = (resident(pid, 'VmRSS') - before) / sockets.filter(({ readyState }) => readyState === 'open').length;
  for (const socket of sockets) socket.destroy();
  rows.push({ what: 'an idle connection, of 5,000', measured: each, limit: 12, unit: 'KB' });
}

/** The fast one is a small call: a large one would measure the kernel, whose TCP memory a thousand stalled bodies on one machine use up. */
async function slowReaders({ url }: Server): Promise<void> {
  const alone = median(await times(url, 500));
  const sockets = await Promise.all(Array.from({ length: 1000 }, () => slow(url)));
  let turn = 0;
  // Each reads a piece every ten seconds.
  const reading = setInterval(() => sockets[turn++ % sockets.length]?.resume(), 10);
  await sleep(3000);
  const beside = median(await times(url, 500));
  clearInterval(reading);
  const stalled = sockets.filter(({ readyState }) => readyState === 'open').length;
  for (const socket of sockets) socket.destroy();
  if (stalled < sockets.length) throw new Error(`only ${stalled} slow readers were still there`);
  rows.push({ what: 'a call beside 1,000 slow readers', measured: beside / alone, limit: 2, unit: '× alone' });
}

/** Milliseconds that each of so many small calls took, one after the other. */
async function times(url: string, count: number): Promise<number[]> {
  const took: number[] = [];
  for (let i = 0; i < count; i++) {
    const begun = performance.now();
    const answer = await fetch(url + address(8));
    await answer.text();
    if (answer.status !== 200) throw new Error(`a small call got ${answer.status}`);
    took.push(performance.now() - begun);
  }
  return took;
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1] as number;
}

/** Kilobytes. */
function resident(pid: number, name: 'VmRSS' | 'VmHWM'): number {
  return Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}
