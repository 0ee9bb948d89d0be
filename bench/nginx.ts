import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cores, freePort, type Server, start } from './processes.ts';

/** A kilobyte of JSON, as an API's answer. */
export const item = JSON.stringify({
  id: 9007199254740993n.toString(),
  name: 'Ada',
  text: 'onegate '.repeat(119).trim(),
});

/** The provider's token answer. */
export const token = {
  access_token: 'upstream-token-2f1c66a0b4f84c1e9a6f',
  token_type: 'bearer',
  expires_in: 7200,
  refresh_token: 'upstream-refresh-77d1e0c2a9b54d3f8c21',
  scope: 'items',
};

/** The upstream of all contestants: constant answers, beside the load generator. */
export function upstream(folder: string): Promise<Server> {
  const json = 'default_type application/json;';
  return nginx(join(folder, 'upstream'), cores.others, {
    locations: `
      location = /oauth/token { ${json} return 200 '${JSON.stringify(token)}'; }
      location / { ${json} return 200 '${item}'; }`,
  });
}

/** nginx as a proxy, for comparison: what a proxy in C costs. */
export function proxy(folder: string, to: string): Promise<Server> {
  return nginx(join(folder, 'proxy'), cores.measured, {
    pool: `upstream provider { server ${new URL(to).host}; keepalive 64; keepalive_requests 1000000000; }`,
    locations: `
      location / { proxy_pass http://provider; proxy_http_version 1.1; proxy_set_header Connection ""; }`,
  });
}

async function nginx(
  folder: string,
  core: number,
  { pool = '', locations }: { pool?: string; locations: string },
): Promise<Server> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off; keepalive_requests 1000000000; keepalive_timeout 1h; tcp_nodelay on;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  ${pool}
  server { listen 127.0.0.1:${port}; ${locations}
  }
}
`,
  );
  const url = `http://127.0.0.1:${port}`;
  return start({ command: 'nginx', args: ['-p', folder, '-c', file], url, core, log: join(folder, 'stderr') }, false);
}
