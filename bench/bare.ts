import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Dispatcher, Pool } from 'undici';

// The reference: a proxy that does nothing but carry, with the fastest tools that Node has. `node bare.ts UPSTREAM PORT`
const [upstream, port] = process.argv.slice(2);
const pool = new Pool(upstream as string, { connections: 64, pipelining: 1 });
const hops = new Set(['connection', 'keep-alive', 'transfer-encoding', 'te', 'trailer', 'upgrade', 'host']);

createServer((req, res) => {
  const hasBody = req.headers['content-length'] !== undefined || req.headers['transfer-encoding'] !== undefined;
  pool.dispatch(
    {
      path: req.url as string,
      method: req.method as 'GET',
      headers: carried(req.rawHeaders),
      body: hasBody ? req : null,
    },
    carrier(req, res),
  );
}).listen(Number(port), '127.0.0.1', () => console.log('ready'));

/** Writes the answer as it comes; a first chunk is kept, so that a small answer leaves with its head in one write. */
function carrier(req: IncomingMessage, res: ServerResponse): Dispatcher.DispatchHandler {
  let first: Buffer | undefined;
  return {
    onRequestStart(controller) {
      res.on('close', () => res.writableFinished || controller.abort(new Error('the client has left')));
    },
    onResponseStart(controller, status) {
      res.sendDate = false;
      res.writeHead(status, carried((controller.rawHeaders as Buffer[]).map((bytes) => bytes.toString('latin1'))));
    },
    onResponseData(controller, chunk) {
      if (first === undefined) {
        first = chunk;
        return;
      }
      if (first.length > 0) res.write(first);
      first = Buffer.alloc(0);
      if (res.write(chunk)) return;
      controller.pause();
      res.once('drain', () => controller.resume());
    },
    onResponseEnd() {
      res.end(first && first.length > 0 ? first : undefined);
    },
    onResponseError() {
      if (res.headersSent) req.destroy();
      else res.writeHead(502).end();
    },
  };
}

function carried(raw: string[]): string[] {
  const pairs: string[] = [];
  for (let i = 0; i < raw.length; i += 2) {
    if (!hops.has((raw[i] as string).toLowerCase())) pairs.push(raw[i] as string, raw[i + 1] as string);
  }
  return pairs;
}
