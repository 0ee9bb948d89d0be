import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { type ServerProcess, startProcess } from './processes.ts';

/** A proxy that spreads requests over several servers, as operators put it before replicas. */
export interface Balancer {
  program: string;
  start(given: BalancerGiven): Promise<ServerProcess>;
}

interface BalancerGiven {
  /** Its own port, and those of the servers; all on 127.0.0.1. */
  port: number;
  servers: number[];
  /** Where it may write. */
  folder: string;
}

/** haproxy or nginx. Undefined where neither is installed, which says so in one line; on CI that is a failure. */
export function balancer(): Balancer | undefined {
  const haproxy = installed('haproxy');
  if (haproxy !== undefined) return { program: haproxy, start: (given) => startHaproxy(haproxy, given) };
  const nginx = installed('nginx');
  if (nginx !== undefined) return { program: nginx, start: (given) => startNginx(nginx, given) };
  const missing = 'neither haproxy nor nginx is installed, so that nothing can stand before several gateways';
  if (process.env.CI === 'true') throw new Error(missing);
  console.warn(`SKIPPED: the tests with several gateways; ${missing}`);
  return undefined;
}

/** Distributions keep servers off the PATH of ordinary users. */
function installed(program: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
}

/**
 * A request goes to another server only where the first could not be connected to: what was sent may have been done.
 * It is ready when it has seen each server ready: its first checks come before they listen, and take them out.
 */
async function startHaproxy(program: string, { port, servers, folder }: BalancerGiven): Promise<ServerProcess> {
  const file = join(folder, 'haproxy.cfg');
  await writeFile(
    file,
    `global
  maxconn 4000
defaults
  mode http
  timeout connect 2s
  timeout client 60s
  timeout server 60s
  timeout check 5s
  retries 3
  retry-on conn-failure
  option redispatch 1
frontend all
  bind 127.0.0.1:${port}
  monitor-uri /balancer
  monitor fail if { nbsrv(replicas) lt ${servers.length} }
  default_backend replicas
backend replicas
  balance roundrobin
  option httpchk GET /readyz
  default-server check inter 200ms fall 2 rise 1
${servers.map((server) => `  server replica-${server} 127.0.0.1:${server}\n`).join('')}`,
  );
  return startProcess({
    command: program,
    args: ['-db', '-f', file],
    url: `http://127.0.0.1:${port}/balancer`,
    log: join(folder, 'balancer.log'),
  });
}

/** nginx cannot tell a server that could not be connected to from one that died with the request, so it never asks another. */
async function startNginx(program: string, { port, servers, folder }: BalancerGiven): Promise<ServerProcess> {
  const file = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  await writeFile(
    file,
    `daemon off;
pid ${folder}/nginx.pid;
error_log stderr error;
events { worker_connections 8000; }
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  upstream replicas { ${servers.map((server) => `server 127.0.0.1:${server} max_fails=1 fail_timeout=1s;`).join(' ')} }
  server {
    listen 127.0.0.1:${port};
    location = /balancer { return 200; }
    location / {
      proxy_pass http://replicas;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_next_upstream off;
      proxy_read_timeout 60s;
    }
  }
}
`,
  );
  return startProcess({
    command: program,
    args: ['-p', folder, '-c', file],
    url: `http://127.0.0.1:${port}/balancer`,
    log: join(folder, 'balancer.log'),
  });
}
