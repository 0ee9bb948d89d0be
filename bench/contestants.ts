import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeLoad } from './codes.ts';
import { connected } from './connection.ts';
import type { Load } from './load.ts';
import { proxy } from './nginx.ts';
import { onegate } from './onegate.ts';
import { cores, freePort, type Server, start } from './processes.ts';

/** Something that is measured. */
export interface Contestant {
  id: string;
  title: string;
  /** Measured itself, and what it costs; the upstream is only asked how fast it answers. */
  proxies: boolean;
  start(place: Place): Promise<Server>;
  /** Made anew before each load: codes are for one use and live a minute. */
  load(server: Server, place: Place, seconds: number): Load;
}

/** Where a run takes place. */
export interface Place {
  folder: string;
  upstream: Server;
}

/** A table of the bench; the first of its proxies is the reference, and comes once more as its last. */
export interface Table {
  id: 'api' | 'token';
  title: string;
  contestants: Contestant[];
}

const query = '/items?page=2&per_page=20&sort=updated&q=gateway';
const headers = ['Authorization: Bearer upstream-token-2f1c66a0b4f84c1e9a6f', 'Accept: application/json'];

/** The API path: 1 KB of JSON, got with a token. */
export const api: Table = {
  id: 'api',
  title: 'API path: GET of 1 KB JSON',
  contestants: [
    { ...ours('bare', 'node:http + undici dispatch', 'bare.ts'), load: get },
    {
      id: 'direct',
      title: 'direct, no proxy',
      proxies: false,
      start: async ({ upstream }) => ({ ...upstream, end: async () => undefined }),
      load: get,
    },
    {
      id: 'nginx',
      title: 'nginx',
      proxies: true,
      start: (place) => proxy(place.folder, place.upstream.url),
      load: get,
    },
    {
      id: 'onegate',
      title: 'Onegate',
      proxies: true,
      start: onegate,
      load: (server) => ({ url: `${server.url}/bench/api${query}`, headers }),
    },
    managed(),
    { ...ours('fast-proxy', 'fast-proxy', 'peers/fast-proxy.js'), load: get },
    { ...ours('fastify-http-proxy', '@fastify/http-proxy', 'peers/fastify-http-proxy.js'), load: get },
    { ...ours('http-proxy', 'http-proxy', 'peers/http-proxy.js'), load: get },
  ],
};

/** The token path: a code exchanged at the provider, form in, form out, JSON reshaped. */
export const token: Table = {
  id: 'token',
  title: 'Token path: exchange of a code',
  contestants: [
    { ...ours('bare', 'node:http + undici dispatch', 'bare-token.ts'), load: exchange('/token') },
    { id: 'onegate', title: 'Onegate', proxies: true, start: onegate, load: exchange('/bench/token') },
    { ...ours('grant', 'grant in Koa', 'peers/grant.js'), load: exchange('/token') },
    { ...ours('simple-oauth2', 'simple-oauth2 in Koa', 'peers/simple-oauth2.js'), load: exchange('/token') },
    { ...ours('openid-client', 'openid-client in Koa', 'peers/openid-client.js'), load: exchange('/token') },
  ],
};

/** The same with a token of the gateway's own: the connection is looked up, and the provider's token taken out of the vault. */
function managed(): Contestant {
  let own = '';
  return {
    id: 'onegate-managed',
    title: "Onegate, the gateway's own token",
    proxies: true,
    async start(place) {
      const folder = join(place.folder, 'managed');
      mkdirSync(folder, { recursive: true });
      rmSync(join(folder, 'onegate.db'), { force: true });
      own = await connected(join(folder, 'onegate.db'));
      return onegate({ ...place, folder });
    },
    load: (server) => ({
      url: `${server.url}/bench/api${query}`,
      headers: [`Authorization: Bearer ${own}`, 'Accept: application/json'],
    }),
  };
}

/** A contestant that is a file of this folder: `node FILE UPSTREAM PORT`. */
function ours(id: string, title: string, file: string): Omit<Contestant, 'load'> {
  return {
    id,
    title,
    proxies: true,
    async start({ upstream }) {
      const port = await freePort();
      const args = ['--no-deprecation', fileURLToPath(new URL(file, import.meta.url)), upstream.url, String(port)];
      return start({ command: process.execPath, args, url: `http://127.0.0.1:${port}`, core: cores.measured });
    },
  };
}

function get(server: Server): Load {
  return { url: server.url + query, headers };
}

function exchange(path: string): Contestant['load'] {
  return (server, { folder }, seconds) => codeLoad(server.url + path, folder, seconds);
}
