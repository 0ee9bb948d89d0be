/** What a judge is told of each app: nothing but what a client's developer knows, and what the sample users must turn out to be. */
export const apps = [
  { app: 'weibo', refresh: false, password: false, introspects: true, revokes: true, ownToken: false },
  { app: 'gitee', refresh: true, password: true, introspects: false, revokes: false, ownToken: false },
  { app: 'oschina', refresh: true, password: false, introspects: false, revokes: false, ownToken: false },
  { app: 'bamboocloud', refresh: true, password: false, introspects: true, revokes: false, ownToken: true },
  { app: 'bamboocloud-simple', refresh: false, password: false, introspects: true, revokes: false, ownToken: true },
] as const;

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
