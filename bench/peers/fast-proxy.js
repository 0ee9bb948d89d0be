import { createServer } from 'node:http';
import fastProxy from 'fast-proxy';

const [base, port] = process.argv.slice(2);
const { proxy } = fastProxy({ base, undici: { connections: 64, pipelining: 1 } });
createServer((req, res) => proxy(req, res, req.url, {})).listen(Number(port), '127.0.0.1', () => console.log('ready'));
