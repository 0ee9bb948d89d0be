// Hears what happens to the connections of your client: signed webhooks, checked with the library of Standard Webhooks.
// Give the gateway this address and the same secret, then: SECRET=whsec_… npx node examples/webhook-receiver.ts [PORT]
import { createServer, type IncomingMessage } from 'node:http';
import { Webhook } from 'standardwebhooks';

const [port = '3000'] = process.argv.slice(2);
const webhook = new Webhook(process.env.SECRET ?? '');
const seen = new Set<string>(); // yours is a table that outlives a restart

const server = createServer(async (request, response) => {
  const status = await receive(request).catch(() => 400);
  response.writeHead(status, { connection: status === 413 ? 'close' : 'keep-alive' }).end();
});
server.listen(Number(port), '127.0.0.1', () => console.log(`Listening on http://127.0.0.1:${port}`));

async function receive(request: IncomingMessage): Promise<number> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > 65_536) return 413;
    chunks.push(chunk);
  }
  const headers = request.headers as Record<string, string>;
  // The signature is of the bytes as they came: verify first, parse then. It throws where they are not the gateway's.
  const { type, data } = webhook.verify(Buffer.concat(chunks), headers) as Event;
  const id = headers['webhook-id'] ?? '';
  if (!seen.has(id)) console.log([type, data.app, data.sub, data.reason].filter(Boolean).join(' '));
  seen.add(id); // an event may come twice, always under the same id
  return 204; // quickly: what takes time is for later
}

interface Event {
  type: string;
  data: { connection: string; app: string; sub?: string; state: string; scope: string[]; reason?: string };
}
