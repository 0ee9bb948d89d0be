import { randomBytes } from 'node:crypto';
import { settingsOf } from '../config/apps.ts';
import type { OpenedApp } from '../config/catalogue.ts';
import type { Config, Keys } from '../config/config.ts';
import { sealBytes, signingKey } from '../config/keys.ts';
import { upstream } from '../upstream/send.ts';
import { listDocumentation } from './documentation.ts';
import type { Gateway, ServedApp } from './gateway.ts';
import { openLog } from './log.ts';
import { type Client, digest } from './oauth/client.ts';
import { spentCodes } from './oauth/code.ts';
import { grantedScopes } from './oauth/granted.ts';
import { keyRing } from './seal.ts';
import { freshSigningKey, type SigningKey, signer } from './signer.ts';

/**
 * Makes what the handlers share from a checked configuration and the providers of its apps.
 * @param now the clock in epoch seconds; tests have their own
 */
export async function build(
  config: Config,
  opened: Map<string, OpenedApp>,
  now: () => number = () => Math.floor(Date.now() / 1000),
): Promise<{ gateway: Gateway; close(): Promise<void> }> {
  const { log, close: closeLog } = openLog();
  const { limits, home } = config;
  const wire = upstream({ timeout: limits.upstream_timeout, answer: limits.answer });
  const pages = await listDocumentation();
  const apps = new Map(
    Object.keys(config.apps).map((id) => [id, servedApp(config, opened.get(id) as OpenedApp, id, pages)]),
  );
  const clients = new Map(Object.entries(config.clients).map(([id, client]) => [id, clientOf(id, client)]));
  const gateway: Gateway = {
    base: config.issuer,
    apps,
    clients,
    ring: keyRing(sealKeys(config.keys), now),
    signer: signer(config.keys?.sign[0]?.alg ?? 'RS256', signingKeys(config.keys)),
    send: wire.send,
    spent: spentCodes(now, limits.code),
    granted: grantedScopes(),
    limits,
    home,
    now,
    log,
  };
  return {
    gateway,
    async close() {
      await wire.close();
      closeLog();
    },
  };
}

function servedApp(config: Config, { plan }: OpenedApp, id: string, pages: string[]): ServedApp {
  const app = config.apps[id] as Config['apps'][string];
  const issuer = `${config.issuer}/${id}`;
  return {
    id,
    issuer,
    provider: app.provider,
    plan,
    name: app.name ?? plan.name,
    client_id: app.client_id,
    client_secret: app.client_secret,
    settings: settingsOf(app, plan),
    scope: app.scope,
    callback: `${issuer}/callback`,
    server: app.server,
    initiate_login_uri: app.initiate_login_uri,
    undocumented: app.undocumented === 'forward',
    documentation: pages.includes(`${app.provider}.html`) ? `${config.issuer}/docs/${app.provider}` : undefined,
  };
}

function clientOf(id: string, { client_secret, redirect_uris, apps }: Config['clients'][string]): Client {
  return { id, secret: client_secret === undefined ? undefined : digest(client_secret), redirect_uris, apps };
}

/** Without keys in the configuration, those of this run: what is under way then does not outlive it. */
function sealKeys(keys: Keys | undefined): { id: string; key: Buffer }[] {
  if (!keys) return [{ id: 'started', key: randomBytes(32) }];
  return keys.seal.map((key) => ({ id: key.id, key: sealBytes(key) as Buffer }));
}

async function signingKeys(keys: Keys | undefined): Promise<[SigningKey, ...SigningKey[]]> {
  if (!keys) return freshSigningKey();
  return keys.sign.map((key) => ({ id: key.id, alg: key.alg, key: signingKey(key) })) as [SigningKey];
}
