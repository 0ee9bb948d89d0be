import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/**
 * What the gateway's memory does: 1 GB up and down, 5,000 idle connections, 1,000 slow readers beside a fast one. The gateway is a
 * process of its own, and its resident memory is the kernel's number (VmRSS, VmHWM). Run it with `node bench/memory.ts`.
 */
const GIGABYTE = 2 ** 30;
const chunk = Buffer.alloc(65_536);

const provider = createServer({ requestTimeout: 0 }, (req, res) => {
  req.resume().on('error', () => undefined);
  if (req.method === 'POST') req.on('end', () => res.end('{}'));
  else if (req.url?.includes('small')) res.end('{"id":1}');
  else {
    res.writeHead(200, { 'Content-Length': GIGABYTE });
    let left = GIGABYTE;
    const more = () => {
      while (left > 0 && !res.destroyed) {
        left -= chunk.length;
        if (!res.write(chunk)) return;
      }
      res.end();
    };
    res.on('drain', more);
    more();
  }
}).listen(0, '127.0.0.1');
await once(provider, 'listening');
const port = 20_000 + (process.pid % 20_000);
const folder = await mkdtemp(join(tmpdir(), 'onegate-memory-'));
const gateway = await started();
const pid = gateway.pid as number;
const rows: Record<string, string>[] = [];
try {
  await (await fetch(`http://127.0.0.1:${port}/pit/api/pictures/small`)).text();
  await measure('1 GB down', () => download(GIGABYTE));
  await measure('1 GB up', upload);
  await measure('5,000 idle connections', async () => {
    const sockets = await Promise.all(Array.from({ length: 5000 }, () => idle()));
    return () => close(sockets);
  });
  await measure('1,000 slow readers', async () => {
    const sockets = await Promise.all(Array.from({ length: 1000 }, () => slow()));
    await sleep(3000);
    const times: number[] = [];
    for (let i = 0; i < 50; i++) {
      const begun = performance.now();
      const answer = await fetch(`http://127.0.0.1:${port}/pit/api/pictures/small`);
      await answer.text();
      if (answer.status !== 200) throw new Error(`the fast one got ${answer.status}`);
      times.push(performance.now() - begun);
    }
    console.log(`beside them a fast one takes ${times.sort((a, b) => a - b)[25]?.toFixed(1)} ms (median of 50)`);
    return () => close(sockets);
  });
} finally {
  gateway.kill('SIGKILL');
  provider.closeAllConnections();
  provider.close();
  await rm(folder, { recursive: true });
}
console.table(rows);

/** Notes resident memory before, at its peak, while what `run` leaves is still there, and after. */
async function measure(name: string, run: () => Promise<(() => Promise<void>) | undefined>): Promise<void> {
  await writeFile(`/proc/${pid}/clear_refs`, '5');
  const before = await memory('VmRSS');
  const begun = performance.now();
  const end = await run();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const during = await memory('VmRSS');
  await end?.();
  await sleep(2000);
  const after = await memory('VmRSS');
  rows.push({ name, seconds, ...shown({ before, peak: await memory('VmHWM'), during, after }) });
}

async function memory(name: string): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
}

function shown(numbers: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, `${value.toFixed(0)} MB`]));
}

async function started(): Promise<ChildProcess> {
  const file = fileURLToPath(new URL('../test/api/fixture.yaml', import.meta.url));
  await mkdir(join(folder, 'providers'));
  await writeFile(join(folder, 'providers', 'fixture.yaml'), await readFile(file));
  const yaml = `issuer: http://127.0.0.1:${port}
listen: { port: ${port} }
apps:
  pit: { provider: fixture, client_id: a, client_secret: b, server: "http://127.0.0.1:${(provider.address() as AddressInfo).port}" }
clients:
  demo: { client_secret: demo-secret, redirect_uris: [http://127.0.0.1/callback] }
`;
  await writeFile(join(folder, 'onegate.yaml'), yaml);
  const bin = fileURLToPath(new URL('../bin/onegate.js', import.meta.url));
  const child = spawn(process.execPath, [bin, 'serve', '--providers', 'providers'], { cwd: folder });
  child.stderr?.pipe(process.stderr);
  let out = '';
  child.stdout?.on('data', (text) => {
    out += text;
  });
  while (!out.includes('Onegate:')) {
    if (child.exitCode !== null) throw new Error('the gateway did not start');
    await sleep(50);
  }
  return child;
}

async function open(): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

function get(id: string): string {
  return `GET /pit/api/pictures/${id} HTTP/1.1\r\nHost: x\r\n\r\n`;
}

async function download(bytes: number): Promise<undefined> {
  const socket = await open();
  socket.write(get('large'));
  let read = 0;
  for await (const part of socket) {
    read += part.length;
    if (read >= bytes) break;
  }
  if (read < bytes) throw new Error(`only ${read} bytes came`);
}

async function upload(): Promise<undefined> {
  const socket = await open();
  const headers = `Authorization: Bearer a\r\nContent-Type: image/png\r\nContent-Length: ${GIGABYTE}`;
  socket.write(`POST /pit/api/pictures HTTP/1.1\r\nHost: x\r\n${headers}\r\n\r\n`);
  for (let left = GIGABYTE; left > 0; left -= chunk.length) if (!socket.write(chunk)) await once(socket, 'drain');
  const [answer] = await once(socket, 'data');
  if (!String(answer).startsWith('HTTP/1.1 200')) throw new Error(String(answer));
  socket.destroy();
}

async function idle(): Promise<Socket> {
  const socket = await open();
  socket.write(get('small'));
  await once(socket, 'data');
  return socket;
}

/** Reads its head and then a little now and then. */
async function slow(): Promise<Socket> {
  const socket = await open();
  socket.write(get('large'));
  socket.once('data', () => socket.pause());
  return socket;
}

async function close(sockets: Socket[]): Promise<void> {
  for (const socket of sockets) socket.destroy();
}
