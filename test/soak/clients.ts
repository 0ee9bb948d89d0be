import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Connections of wrk. */
export const CONNECTIONS = 64;

/** What wrk saw: answers, those that were no success, and connections that broke before the answer was whole. */
export interface Wrk {
  answers: number;
  failures: number;
  broken: number;
}

/** Two operations in turn: one whose answer streams, and one whose answer is read and judged. */
export async function wrk(url: string, seconds: number, folder: string): Promise<Wrk> {
  const script = join(folder, 'soak.lua');
  await writeFile(
    script,
    `local paths, next = { "/quarry/api/pictures/p", "/quarry/api/stones/a" }, 0
wrk.headers["Authorization"] = "Bearer a"
function request()
  next = next + 1
  return wrk.format("GET", paths[next % 2 + 1])
end
`,
  );
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout', '10s', '-s', script, url];
  const { stdout } = await promisify(execFile)('wrk', args);
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
  return {
    answers: number(/(\d+) requests in/),
    failures: number(/Non-2xx or 3xx responses: (\d+)/),
    broken: number(/Socket errors:.* read (\d+)/),
  };
}

/** Asks and leaves at a random moment, by a FIN or by a reset, until the time is over. Gives how many requests it sent. */
export function leaving(url: string, until: number, name: string): Promise<number> {
  return again(until, async (n) => {
    const path = n % 2 === 0 ? '/quarry/api/pictures/p' : '/quarry/api/stones/a';
    const socket = await sending(url, `GET ${path} HTTP/1.1\r\n${headers(`${name}-${n}`)}\r\n`);
    await sleep(Math.random() * 12);
    leave(socket);
    return 1;
  });
}

/** Sends requests that are cut in the middle: half a head, or a whole head and half a body. Gives how many had their head. */
export function cutting(url: string, until: number, name: string): Promise<number> {
  return again(until, async (n) => {
    const { text, isCall } = cut(n, `${name}-${n}`);
    const socket = await sending(url, text);
    await sleep(Math.random() * 12);
    leave(socket);
    return isCall ? 1 : 0;
  });
}

function cut(n: number, id: string): { text: string; isCall: boolean } {
  const upload = `POST /quarry/api/pictures HTTP/1.1\r\n${headers(id)}Content-Type: image/png\r\n`;
  const body = 'x'.repeat(8000);
  const json = `PUT /quarry/api/stones/a HTTP/1.1\r\n${headers(id)}Content-Type: application/json\r\n`;
  const texts = [
    `GET /quarry/api/pictures/p HTTP/1.1\r\nHost: x\r\nX-Requ`,
    `${upload}Content-Length: 20000\r\n\r\n${body}`,
    `${upload}Transfer-Encoding: chunked\r\n\r\n4e20\r\n${body}`,
    `${json}Content-Length: 40\r\n\r\n{"weight":`,
  ];
  return { text: texts[n % texts.length] as string, isCall: n % texts.length > 0 };
}

function headers(id: string): string {
  return `Host: x\r\nAuthorization: Bearer a\r\nX-Request-Id: ${id}\r\n`;
}

async function again(until: number, run: (n: number) => Promise<number>): Promise<number> {
  let sum = 0;
  for (let n = 0; Date.now() < until; n++) sum += await run(n);
  return sum;
}

/** A connection whose request is with the kernel, so that the gateway gets it whatever becomes of the connection. */
async function sending(url: string, text: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.on('error', () => undefined).resume();
  await new Promise((resolve) => socket.write(text, resolve));
  return socket;
}

function leave(socket: Socket): void {
  if (Math.random() < 0.5) socket.destroy();
  else socket.resetAndDestroy();
}
