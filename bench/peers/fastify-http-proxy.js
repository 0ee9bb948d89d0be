import proxy from '@fastify/http-proxy';
import fastify from 'fastify';

const [upstream, port] = process.argv.slice(2);
const server = fastify();
await server.register(proxy, { upstream, undici: { connections: 64, pipelining: 1 } });
await server.listen({ port: Number(port), host: '127.0.0.1' });
console.log('ready');
