import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/ports.ts';

/** What stands between a client and the gateway. */
export interface Front {
  url: string;
  close(): Promise<void>;
}

/** By name; where nginx is not installed it is left out, but never in CI. */
export const fronts: Record<string, (gateway: string) => Promise<Front>> = {
  directly: async (url) => ({ url, close: async () => undefined }),
  ...(installed() || process.env.CI ? { 'behind nginx': startNginx } : {}),
};

function installed(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A real nginx that streams both ways, as one in front of an API does. */
async function startNginx(gateway: string): Promise<Front> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'onegate-nginx-'));
  await writeFile(join(folder, 'nginx.conf'), configuration(folder, port, gateway));
  const nginx = spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'], { stdio: 'inherit' });
  await listens(port, nginx);
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      const ended = once(nginx, 'exit');
      nginx.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

function configuration(folder: string, port: number, gateway: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `daemon off; worker_processes 1; pid ${folder}/nginx.pid;
events { worker_connections 256; }
http {
  access_log off; ${temporary.join(' ')}
  upstream gateway { server ${new URL(gateway).host}; keepalive 16; }
  server {
    listen 127.0.0.1:${port};
    client_max_body_size 0;
    location / {
      proxy_pass http://gateway;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $host;
      proxy_set_header X-Forwarded-For $remote_addr;
      proxy_request_buffering off;
      proxy_buffering off;
    }
  }
}
`;
}

async function listens(port: number, nginx: ChildProcess): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (nginx.exitCode !== null) throw new Error(`nginx ended with ${nginx.exitCode}`);
    const socket = connect(port, '127.0.0.1');
    const open = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('nginx does not listen');
}
