import { randomBytes } from 'node:crypto';
import { settingsOf } from '../config/apps.ts';
import type { OpenedApp } from '../config/catalogue.ts';
import { readingOf } from '../config/claims.ts';
import type { Config, Keys } from '../config/config.ts';
import { sealBytes, signingKey } from '../config/keys.ts';
import { withClaims } from '../provider/claims.ts';
import { upstream } from '../upstream/send.ts';
import { openVault } from './connections/vault.ts';
import { listDocumentation } from './documentation.ts';
import type { Gateway, ServedApp } from './gateway.ts';
import { rootIssuer } from './issuer.ts';
import { openLog } from './log.ts';
import type { Metrics } from './metrics.ts';
import { tokenApps } from './oauth/app-of-token.ts';
import { type Client, digest } from './oauth/client.ts';
import { spentCodes } from './oauth/code.ts';
import { grantedScopes } from './oauth/granted.ts';
import { keyRing } from './seal.ts';
import { freshSigningKey, type SigningKey, signer } from './signer.ts';

/**
 * Makes what the handlers share from a checked configuration and the providers of its apps.
 * @param counted what is counted in the background
 * @param clock in epoch seconds; tests have their own
 */
export async function build(
  config: Config,
  opened: Map<string, OpenedApp>,
  counted: Pick<Metrics, 'refreshed' | 'delivered'>,
  clock: () => number = () => Date.now() / 1000,
): Promise<{ gateway: Gateway; close(): Promise<void> }> {
  const { log, write: accessLog, close: closeLog } = openLog();
  const { limits, home } = config;
  const now = () => Math.floor(clock());
  const wire = upstream({ timeout: limits.upstream_timeout, answer: limits.answer });
  const pages = await listDocumentation();
  const apps = new Map(
    Object.keys(config.apps).map((id) => [id, servedApp(config, opened.get(id) as OpenedApp, id, pages, now)]),
  );
  const clients = new Map(Object.entries(config.clients).map(([id, client]) => [id, clientOf(id, client)]));
  const vault = await openVault({ config, apps, send: wire.send, now, clock, log, counted });
  const gateway: Gateway = {
    base: config.issuer,
    apps,
    root: rootIssuer(config.issuer, apps.values()),
    clients,
    ring: keyRing(sealKeys(config.keys), now, isShared(config.store) ? SKEW : 0),
    signer: signer(config.keys?.sign[0]?.alg ?? 'RS256', signingKeys(config.keys)),
    send: wire.send,
    vault,
    managesTokens: [...clients.values()].some(({ managed }) => managed),
    passesTokens: [...clients.values()].some(({ managed }) => !managed),
    spent: spentCodes(now, limits.code),
    granted: grantedScopes(),
    tokenApps: tokenApps(),
    limits,
    home,
    now,
    log,
    accessLog,
  };
  return {
    gateway,
    async close() {
      await vault.close();
      await wire.close();
      await closeLog();
    },
  };
}

function servedApp(config: Config, { plan }: OpenedApp, id: string, pages: string[], now: () => number): ServedApp {
  const app = config.apps[id] as Config['apps'][string];
  const issuer = `${config.issuer}/${id}`;
  return {
    id,
    issuer,
    provider: app.provider,
    plan: withClaims(plan, readingOf(app)),
    name: app.name ?? plan.name,
    client_id: app.client_id,
    client_secret: app.client_secret,
    settings: settingsOf(app, plan),
    scope: app.scope,
    callback: `${issuer}/callback`,
    server: app.server,
    now,
    initiate_login_uri: app.initiate_login_uri,
    undocumented: app.undocumented === 'forward',
    documentation: pages.includes(`${app.provider}.html`) ? `${config.issuer}/docs/${app.provider}` : undefined,
  };
}

function clientOf(id: string, client: Config['clients'][string]): Client {
  const { name, client_secret, redirect_uris, apps, tokens, take_tokens } = client;
  return {
    id,
    ...(name === undefined ? {} : { name }),
    secret: client_secret === undefined ? undefined : digest(client_secret),
    redirect_uris,
    apps,
    managed: tokens === 'managed',
    takesTokens: take_tokens,
  };
}

/** Seconds that the clocks of gateways on one database may be apart. */
const SKEW = 300;

function isShared(store: string | undefined): boolean {
  return store !== undefined && !store.startsWith('sqlite:');
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
