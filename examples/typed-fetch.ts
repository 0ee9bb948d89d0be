import { createGateway } from 'onegate/client';
import weibo from 'onegate/providers/weibo';

const { ISSUER: issuer = 'http://127.0.0.1:8080', TOKEN: token = '' } = process.env;
const app = createGateway({ issuer, token }).app(weibo);

const { data, error } = await app.GET('/2/statuses/home_timeline.json', { params: { query: { count: 5 } } });
if (error) console.log(error.status, error.error, error.detail); // the same words for every provider
for (const { text } of data?.statuses ?? []) console.log(text);
