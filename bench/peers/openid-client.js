import * as client from 'openid-client';
import { serveToken } from './koa-token.js';

const [upstream, port] = process.argv.slice(2);
const config = new client.Configuration(
  { issuer: upstream, token_endpoint: `${upstream}/oauth/token` },
  'upstream-id',
  'upstream-secret',
  client.ClientSecretPost('upstream-secret'),
);
client.allowInsecureRequests(config);
serveToken(port, ({ code, redirect_uri }) => {
  const callback = new URL(redirect_uri);
  callback.searchParams.set('code', code);
  return client.authorizationCodeGrant(config, callback);
});
