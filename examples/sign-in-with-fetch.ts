// A public client with PKCE and no library: nothing but OAuth 2.0 stands between your code and any provider.
// Run the gateway with `npm start`, then: npx node examples/sign-in-with-fetch.ts [ISSUER] [PORT]
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

const [issuer = 'http://127.0.0.1:8080/gitee', port = '3000'] = process.argv.slice(2);
const gateway = await json<Metadata>(`${issuer}/.well-known/openid-configuration`);

// The request (RFC 6749 §4.1.1 with RFC 7636): what comes back must fit `state` and `verifier`.
const redirect_uri = `http://127.0.0.1:${port}/callback`;
const state = randomBytes(32).toString('base64url');
const code_verifier = randomBytes(32).toString('base64url');
const code_challenge = createHash('sha256').update(code_verifier).digest('base64url');
const client = { client_id: 'demo-spa', redirect_uri };
const asked = { ...client, response_type: 'code', scope: 'openid profile', state };
const challenge = { code_challenge, code_challenge_method: 'S256' };
const server = createServer().listen(Number(port), '127.0.0.1');
console.log(`Open ${gateway.authorization_endpoint}?${new URLSearchParams({ ...asked, ...challenge })}`);

// The answer. `iss` says which issuer gave it (RFC 9207): a client of two apps must not send one's code to the other.
const [request, response] = await once(server, 'request');
response.end('You may close this page.');
server.close();
const answer = Object.fromEntries(new URL(request.url, redirect_uri).searchParams);
if (answer.state !== state || answer.iss !== issuer) throw new Error('this answer is not to our question');
if (!answer.code) throw new Error(`${answer.error}: ${answer.error_description}`);

// The exchange, and the profile in OpenID Connect's words.
const redeemed = { ...client, grant_type: 'authorization_code', code: answer.code, code_verifier };
const post = { method: 'POST', body: new URLSearchParams(redeemed) };
const { access_token } = await json<{ access_token: string }>(gateway.token_endpoint, post);
console.log(await json(gateway.userinfo_endpoint, { headers: { Authorization: `Bearer ${access_token}` } }));

interface Metadata {
  authorization_endpoint: string;
  token_endpoint: string;
  userinfo_endpoint: string;
}

async function json<Body>(url: string, init?: RequestInit): Promise<Body> {
  const response = await fetch(url, init);
  const body = (await response.json()) as Body & { error?: string; error_description?: string };
  if (!response.ok) throw new Error(`${body.error}: ${body.error_description}`);
  return body;
}
