// The sandbox as the provider of your own client's tests: real answers and real failures, no browser, no account.
// Start a provider with `npx onegate sandbox gitee`, then: npx node examples/mock-provider.ts [SANDBOX]
import { deepEqual, equal } from 'node:assert/strict';

const [sandbox = 'http://127.0.0.1:8081'] = process.argv.slice(2);
const client = { client_id: 'sandbox', client_secret: 'sandbox-secret' };
const redirect_uri = 'http://127.0.0.1:3000/callback';

// Somebody signs in: `sandbox_user` takes the place of the consent page.
const asked = { client_id: client.client_id, redirect_uri, response_type: 'code', scope: 'user_info', state: 'x' };
const address = `${sandbox}/gitee/oauth/authorize?${new URLSearchParams({ ...asked, sandbox_user: 'alice' })}`;
const back = new URL((await fetch(address, { redirect: 'manual' })).headers.get('location') ?? '');
const code = back.searchParams.get('code') ?? '';

// The exchange gives tokens as this provider gives them.
const tokens = await token({ grant_type: 'authorization_code', code, redirect_uri });
equal(tokens.body.token_type, 'bearer');

// A refresh replaces the refresh token; the old one is good for nothing.
const refresh = { grant_type: 'refresh_token', refresh_token: String(tokens.body.refresh_token) };
equal((await token(refresh)).status, 200);
equal((await token(refresh)).body.error, 'invalid_grant');

// The next request to an operation meets whatever you want to see your client survive.
await control('next', { operation: 'token', behaviour: '503' });
equal((await token(refresh)).status, 503);
await control('next', { operation: 'token', behaviour: 'unauthorized_client', times: 2 });
equal((await token(refresh)).body.error, 'unauthorized_client');
equal((await token(refresh)).body.error, 'unauthorized_client');

// And it has counted.
const counted = await fetch(`${sandbox}/_sandbox/gitee/stats`);
deepEqual(await counted.json(), {
  operations: { authorize: { 302: 1 }, token: { 200: 2, 400: 2, 401: 1, 503: 1 } },
  refreshes: 1,
  reuses: 1,
});
await control('reset');
console.log('the client survived');

async function token(fields: Record<string, string>): Promise<{ status: number; body: Record<string, unknown> }> {
  const body = new URLSearchParams({ ...client, ...fields });
  const response = await fetch(`${sandbox}/gitee/oauth/token`, { method: 'POST', body });
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : {} };
}

async function control(action: string, body: object = {}): Promise<void> {
  const response = await fetch(`${sandbox}/_sandbox/gitee/${action}`, { method: 'POST', body: JSON.stringify(body) });
  equal(response.status, 204);
}
