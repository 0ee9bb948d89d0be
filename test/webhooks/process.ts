/** A process with a courier on a store's file, to be killed. Arguments: the file, the endpoint's address, its secret. */
import { openSqlite } from '../../src/store/sqlite.ts';
import { courier } from '../../src/webhooks/courier.ts';
import { endpointOf } from '../../src/webhooks/endpoint.ts';

const [file = '', url = '', secret = ''] = process.argv.slice(2);
const { events } = openSqlite(file);
const endpoints = new Map([['shop', endpointOf({ url, secrets: [secret] })]]);
const log = { info: () => {}, warn: () => {} };
courier({ events, endpoints, log, rules: { claim: 2 } });
setInterval(() => {}, 1000);
