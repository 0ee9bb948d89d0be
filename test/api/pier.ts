import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setDefaultCACertificates } from 'node:tls';
import { fileURLToPath } from 'node:url';

export const file = fileURLToPath(new URL('pier.yaml', import.meta.url));

/** A request as a host of the pier got it. */
export interface Seen {
  host: string;
  method: string;
  url: URL;
  authorization: string | undefined;
  body: string;
}

/** The pier: a desk for sign-ins, and two hosts on which users live. All of them speak TLS. */
export interface Pier {
  desk: string;
  homes: [string, string];
  /** What resources were asked for, oldest first. */
  seen: Seen[];
  /** How often a token was prolonged. */
  renewals: Seen[];
  /** What the next sign-in's token answer says beside its token. */
  answer: Record<string, unknown>;
  /** Tokens that are refused. */
  dead: Set<string>;
  /** What a renewal answers. */
  renewal: { status: number; body: object };
  close(): Promise<void>;
}

/** Starts it; this process then trusts its certificate. */
export async function startPier(): Promise<Pier> {
  const identity = await certificate();
  setDefaultCACertificates([identity.cert]);
  let count = 0;
  const listen = async () => {
    const server = createServer(identity, (req, res) => {
      handle(req, res).catch(() => res.destroy());
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return { server, host: `127.0.0.1:${(server.address() as AddressInfo).port}` };
  };
  const handle = async (req: IncomingMessage, res: ServerResponse) => {
    const url = new URL(req.url as string, `https://${req.headers.host}`);
    const body = (await req.toArray()).join('');
    const { authorization } = req.headers;
    const one = { host: url.host, method: req.method as string, url, authorization, body };
    const say = (value: object, status = 200) =>
      res.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
    const back = url.searchParams.get('redirect_uri');
    const { pathname } = url;
    if (pathname === '/authorize') {
      const location = `${back}?${new URLSearchParams({ code: `c${count}`, state: url.searchParams.get('state') ?? '' })}`;
      res.writeHead(302, { location }).end();
    } else if (pathname === '/token') say({ access_token: `at${++count}`, ...pier.answer });
    else if (pathname === '/app-token') say({ access_token: 'app-token' });
    else if (pathname === '/me') say({ uid: pier.answer.uid, deck: pier.answer.deck });
    else if (pathname === '/renew') {
      pier.renewals.push(one);
      say(pier.renewal.body, pier.renewal.status);
    } else {
      pier.seen.push(one);
      if (pier.dead.has(authorization ?? '')) say({ error: 'dead' }, 401);
      else say({ berths: [] });
    }
  };
  const [desk, north, south] = [await listen(), await listen(), await listen()];
  const pier: Pier = {
    ...{ desk: desk.host, homes: [north.host, south.host], seen: [], renewals: [], dead: new Set() },
    answer: {},
    renewal: { status: 200, body: { result: '0000', expires_in: 5_184_000 } },
    async close() {
      for (const { server } of [desk, north, south]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
  return pier;
}

async function certificate(): Promise<{ key: string; cert: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'onegate-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=pier', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  execFileSync('openssl', ['req', ...kind, '-keyout', key, '-out', cert, ...subject], { stdio: 'ignore' });
  const made = { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8') };
  await rm(folder, { recursive: true });
  return made;
}
