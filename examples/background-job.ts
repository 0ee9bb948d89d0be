import { createGateway } from 'onegate/client';
import weibo from 'onegate/providers/weibo';
import * as oauth from 'openid-client';

const { ISSUER: issuer = 'http://127.0.0.1:8080', CONNECTION: connection = '' } = process.env;
const local = { execute: [oauth.allowInsecureRequests] }; // http is for this machine only
const gateway = await oauth.discovery(new URL(issuer), 'demo', 'demo-secret', undefined, local);
const { access_token: token } = await oauth.clientCredentialsGrant(gateway); // the job's own, and no user's
const app = createGateway({ issuer, token }).app(weibo, { connection });

const { data, error } = await app.GET('/2/statuses/home_timeline.json', { params: { query: { count: 5 } } });
if (error) console.log(error.status, error.error, error.detail); // the same words for every provider
for (const { text } of data?.statuses ?? []) console.log(text);
