import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cores, freePort, type Server, start } from './processes.ts';

/** The program as it is shipped. */
export const bin = fileURLToPath(new URL('../bin/onegate.js', import.meta.url));

/** The key that seals the codes; the bench makes codes with it, so that nobody has to sign in a hundred thousand times. */
export const sealKey = Buffer.alloc(32, 7);

/** The client of the token path; it gets the provider's tokens, as the peers do. */
export const client = { id: 'service', secret: 'service-secret', redirect_uri: 'http://127.0.0.1/callback' };

/**
 * Onegate as an operator runs it: a document of the operator's own, metrics on, and a line in a log file for every call.
 * @param document the provider document; absent: bench.yaml
 * @param beside lines of the configuration for apps besides the one that is measured
 */
export async function onegate(
  { folder, upstream }: { folder: string; upstream: Server },
  document?: string,
  beside: string[] = [],
): Promise<Server> {
  const port = await freePort();
  const text = document ?? (await readFile(new URL('bench.yaml', import.meta.url), 'utf8'));
  const { config, providers } = write(folder, { port, upstream: upstream.url, document: text, beside });
  return start({
    command: process.execPath,
    args: [bin, 'serve', '--config', config, '--providers', providers],
    url: `http://127.0.0.1:${port}`,
    core: cores.measured,
    env: { ONEGATE_LOG: 'info' },
    log: join(folder, 'access.log'),
  });
}

/** Writes what an operator writes: a configuration, and a folder with a document. */
export function write(
  folder: string,
  { port, upstream, document, beside = [] }: { port: number; upstream: string; document: string; beside?: string[] },
): { config: string; providers: string } {
  const providers = join(folder, 'providers');
  const config = join(folder, 'onegate.yaml');
  mkdirSync(providers, { recursive: true });
  writeFileSync(join(providers, 'bench.yaml'), document);
  writeFileSync(join(folder, 'sign.pem'), signingKey());
  writeFileSync(
    config,
    `issuer: http://127.0.0.1:${port}
listen: { port: ${port} }
keys:
  seal: [{ id: bench, key: "${sealKey.toString('hex')}" }]
  sign: [{ id: bench, alg: ES256, key: "file:sign.pem" }]
  vault: { keys: [{ id: bench, key: "${sealKey.toString('hex')}" }] }
store: sqlite:./onegate.db
apps:
  bench: { provider: bench, client_id: upstream-id, client_secret: upstream-secret, server: "${upstream}" }
${beside.join('\n')}
clients:
  ${client.id}: { client_secret: ${client.secret}, redirect_uris: ["${client.redirect_uri}"], tokens: upstream }
  keeper: { client_secret: keeper-secret, redirect_uris: ["${client.redirect_uri}"] }
`,
  );
  return { config, providers };
}

function signingKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
}
