import { type TestPostgres, testPostgres } from '../support/postgres.ts';
import { passTokens, type Setup, startSetup } from '../support/setup.ts';

/** Each app as its documentation says it is: nothing but what a client's developer knows. */
export const apps = [
  { app: 'weibo', refresh: false, password: false, introspects: true, revokes: true, ownToken: false },
  { app: 'gitee', refresh: true, password: true, introspects: false, revokes: false, ownToken: false },
  { app: 'oschina', refresh: true, password: false, introspects: false, revokes: false, ownToken: false },
  { app: 'bamboocloud', refresh: true, password: false, introspects: true, revokes: false, ownToken: true },
  { app: 'bamboocloud-simple', refresh: false, password: false, introspects: true, revokes: false, ownToken: true },
] as const;

/**
 * Every app at its own issuer and at the root, where the client says in `provider` which one it wants. What is listed there is
 * for all apps: grants that each of them has, endpoints that any of them has.
 * @property issuer the issuer's path
 * @property choice what a request has besides where the issuer does not say the app
 * @property lists what the issuer's metadata names
 */
const upstream = apps.flatMap((app) => [
  {
    ...app,
    at: `${app.app}’s own issuer`,
    issuer: `/${app.app}`,
    choice: {} as Record<string, string>,
    lists: { refresh: app.refresh, introspection: app.introspects, revocation: app.revokes },
  },
  {
    ...app,
    at: `the root issuer for ${app.app}`,
    issuer: '',
    choice: { provider: app.app } as Record<string, string>,
    lists: {
      refresh: apps.every(({ refresh }) => refresh),
      introspection: apps.some(({ introspects }) => introspects),
      revocation: apps.some(({ revokes }) => revokes),
    },
  },
]);

/** The same with tokens of the gateway's own: whatever the provider lacks, the gateway does itself. */
const managed = upstream.map((issuer) => ({
  ...issuer,
  ...{ refresh: true, introspects: true, revokes: true },
  lists: { refresh: true, introspection: true, revocation: true },
}));

const server = await testPostgres();

/** The kinds of tokens that a client can have, and the stores behind them. */
export const modes = [
  { mode: 'the providers’ tokens', issuers: upstream, start: () => startSetup(passTokens) },
  { mode: 'the gateway’s tokens in SQLite', issuers: managed, start: () => startSetup() },
  ...(server
    ? [{ mode: 'the gateway’s tokens in PostgreSQL', issuers: managed, start: () => inPostgres(server) }]
    : []),
];

async function inPostgres(server: TestPostgres): Promise<Setup> {
  const setup = await startSetup((config) => {
    config.store = server.fresh();
  });
  return { ...setup, close: () => setup.close().then(server.stop) };
}

/** The sample users of the sandbox, as every client must see them. */
export const people = [
  { login: 'alice', sub: '1001', name: /Alice Moreau|alice/ },
  { login: 'zhangwei', sub: '1002', name: /张伟|zhangwei/ },
  { login: 'noemail', sub: '1003', name: /Sam Silent|noemail/ },
  { login: 'bigid', sub: '9007199254740993', name: /Bea Big|bigid/ },
] as const;

export const redirect_uri = 'http://127.0.0.1:53682/callback';
export const scope = 'openid profile email';

/** A browser's way from the client's authorization address to the client's redirect address, the user having decided. */
export function isBackAtClient(url: URL): boolean {
  return url.href.startsWith(redirect_uri);
}
