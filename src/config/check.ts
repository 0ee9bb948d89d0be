import { meant } from '../spec/nearest.ts';
import { pointer } from '../spec/source.ts';
import { isLoopback, issuerComplaint, pageComplaint, redirectUriComplaint, serverComplaint } from './addresses.ts';
import { claimFaults } from './claims.ts';
import type { Address, App, Client, Keys, Limits } from './config.ts';
import type { Problem } from './explain.ts';
import { sealBytes, signingKey } from './keys.ts';
import type { Complaint } from './substitute.ts';

/** A configuration as far as it could be read: whatever was unusable is undefined. */
export interface Draft {
  issuer?: string;
  listen?: Partial<Address>;
  keys?: {
    seal?: (Partial<Keys['seal'][number]> | undefined)[];
    sign?: (Partial<Keys['sign'][number]> | undefined)[];
    vault?: { file?: string; command?: string[]; keys?: (Partial<Keys['seal'][number]> | undefined)[] };
  };
  apps?: Record<string, Partial<App> | undefined>;
  clients?: Record<string, Partial<Client> | undefined>;
  sandbox?: Partial<Address>;
  limits?: Partial<Limits>;
}

/** The first parts of the gateway's own paths: an app of that name could not be reached. */
export const reserved: ReadonlySet<string> = new Set(
  (
    'docs providers healthz readyz metrics openapi.json authorize token userinfo introspect revoke jwks callback ' +
    'sign-in signed-in connections events'
  ).split(' '),
);

/** What the schema cannot say: addresses, keys, and names that must be there or must not. */
export function problems(draft: Draft): Problem[] {
  return [
    ...about('/issuer', draft.issuer, issuerComplaint),
    ...listenProblems(draft),
    ...keysProblems(draft),
    ...Object.entries(draft.apps ?? {}).flatMap(([id, app]) => appProblems(id, app ?? {})),
    ...Object.entries(draft.clients ?? {}).flatMap(([id, client]) => clientProblems(id, client ?? {}, draft)),
  ];
}

function listenProblems({ listen, sandbox }: Draft): Problem[] {
  if (sandbox?.port === undefined || sandbox.port !== listen?.port || sandbox.host !== listen.host) return [];
  const message = `gateway and sandbox can't both have port ${sandbox.port}`;
  return [{ pointer: '/sandbox/port', rule: 'port', message, remedy: 'choose another for one of the two' }];
}

function keysProblems({ issuer, keys, clients = {} }: Draft): Problem[] {
  const here = issuer === undefined || !URL.canParse(issuer) || isLoopback(new URL(issuer).hostname);
  if (keys === undefined) {
    if (here) return [];
    const message = 'keys are missing: only a gateway on this machine may make its own at start';
    return [{ pointer: '/keys', rule: 'keys', message, remedy: 'run `onegate keys DIR` and add what it prints' }];
  }
  const managed = Object.values(clients).some((client) => client?.tokens !== 'upstream');
  const vault = keys.vault === undefined && !here && managed ? [noVault] : [];
  return [
    ...vault,
    ...repeated('/keys/vault/keys', keys.vault?.keys),
    ...sealKeyProblems('/keys/vault/keys', keys.vault?.keys),
    ...repeated('/keys/seal', keys.seal),
    ...repeated('/keys/sign', keys.sign),
    ...sealKeyProblems('/keys/seal', keys.seal),
    ...(keys.sign ?? []).flatMap((entry, index) =>
      about(`/keys/sign/${index}/key`, entry?.key, (key) => entry?.alg && signComplaint(entry.alg, key)),
    ),
  ];
}

function sealKeyProblems(at: string, ring: (Partial<Keys['seal'][number]> | undefined)[] = []): Problem[] {
  return ring.flatMap((entry, index) =>
    about(`${at}/${index}/key`, entry?.key, (key) => (sealBytes({ key }) ? undefined : notThirtyTwo)),
  );
}

const noVault: Problem = {
  pointer: '/keys',
  rule: 'keys',
  message: 'the key ring of the vault is missing: without it the tokens of connections cannot be kept',
  remedy: 'run `onegate keys DIR` and add `vault: { file: DIR/vault.json }`, or give every client `tokens: upstream`',
};

const notThirtyTwo: Complaint = {
  rule: 'keys',
  message: 'this key is not 32 bytes in base64url or hexadecimal',
  remedy: 'run `onegate keys DIR`, or `openssl rand -hex 32`',
};

function signComplaint(alg: Keys['sign'][number]['alg'], key: string): Complaint | undefined {
  try {
    signingKey({ alg, key });
    return undefined;
  } catch (error) {
    const remedy = `run \`onegate keys DIR --alg ${alg}\`, or turn it into PKCS#8 by \`openssl pkcs8 -topk8 -nocrypt\``;
    return { rule: 'keys', message: (error as Error).message, remedy };
  }
}

function repeated(at: string, ring: ({ id?: string } | undefined)[] = []): Problem[] {
  return ring.flatMap((entry, index) => {
    if (entry?.id === undefined || ring.findIndex((other) => other?.id === entry.id) === index) return [];
    const message = `two keys are called ${entry.id}`;
    return [{ pointer: `${at}/${index}/id`, rule: 'keys', message, remedy: 'give each its own id' }];
  });
}

function appProblems(id: string, app: Partial<App>): Problem[] {
  const at = pointer('apps', id);
  const taken: Complaint = {
    rule: 'reserved',
    message: `/${id} is a path of the gateway itself`,
    remedy: `call it ${id}-app`,
  };
  return [
    ...about(at, id, () => (reserved.has(id) ? taken : undefined)),
    ...about(`${at}/server`, app.server, serverComplaint),
    ...about(`${at}/initiate_login_uri`, app.initiate_login_uri, pageComplaint),
    ...claimFaults(at, app.claims),
  ];
}

function clientProblems(id: string, client: Partial<Client>, { apps = {} }: Draft): Problem[] {
  const at = pointer('clients', id);
  const known = (app: string): Complaint | undefined =>
    Object.hasOwn(apps, app)
      ? undefined
      : { rule: 'app', message: `there is no app ${app}`, remedy: meant(app, Object.keys(apps)) };
  return [
    ...(client.redirect_uris ?? []).flatMap((uri, i) => about(`${at}/redirect_uris/${i}`, uri, redirectUriComplaint)),
    ...about(`${at}/webhook/url`, client.webhook?.url, (url) => pageComplaint(url, 'webhook')),
    ...(client.apps ?? []).flatMap((app, i) => about(`${at}/apps/${i}`, app, known)),
  ];
}

/** A complaint about a value at its place; none about a value that could not be read. */
function about(at: string, value: string | undefined, complaint: (value: string) => Complaint | undefined): Problem[] {
  const found = value === undefined ? undefined : complaint(value);
  return found ? [{ pointer: at, ...found }] : [];
}
