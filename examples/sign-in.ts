import { once } from 'node:events';
import { createServer } from 'node:http';
import * as oauth from 'openid-client';

const [issuer = 'http://127.0.0.1:8080/weibo', port = '3000'] = process.argv.slice(2);
const local = { execute: [oauth.allowInsecureRequests] }; // http is for this machine only
const gateway = await oauth.discovery(new URL(issuer), 'demo', 'demo-secret', undefined, local);

const redirect_uri = `http://127.0.0.1:${port}/callback`;
const pkceCodeVerifier = oauth.randomPKCECodeVerifier();
const code_challenge = await oauth.calculatePKCECodeChallenge(pkceCodeVerifier);
const state = oauth.randomState();
const asked = { redirect_uri, scope: 'openid profile email', state, code_challenge, code_challenge_method: 'S256' };
const server = createServer().listen(Number(port), '127.0.0.1');
console.log(`Open ${oauth.buildAuthorizationUrl(gateway, asked)}`);

const [request, response] = await once(server, 'request'); // the browser comes back with a code
const back = new URL(request.url, redirect_uri);
const tokens = await oauth.authorizationCodeGrant(gateway, back, { pkceCodeVerifier, expectedState: state });
response.end('You are signed in.');
server.close();
console.log(tokens.claims(), tokens.connection);
