import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { providerIds } from '../src/config/catalogue.ts';
import { appsOf } from './apps.ts';
import { documentOf } from './document.ts';
import { figures, type SmallResults } from './figures.ts';
import { figureOf } from './measure.ts';
import { bin, sealKey, write } from './onegate.ts';
import { cores, freePort, start } from './processes.ts';

// From the start of the process to the line that says that it serves.
const { values: given } = parseArgs({ options: { quick: { type: 'boolean' } } });
const times = given.quick ? 3 : 9;
const folder = mkdtempSync(join(tmpdir(), 'onegate-bench-'));
// Interrupted, the bench leaves nothing behind: the servers end with this process.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(1);
  });
}
/** The documents that came first; the others are measured as what they add. */
const founding = ['weibo', 'gitee', 'oschina', 'bamboocloud'];

interface Start {
  name: string;
  args(port: number): string[];
}

// Both starts of Onegate have the same configuration and the same keys; the document is all that is added.
const { providers } = write(folder, { port: 0, upstream: 'http://127.0.0.1:9', document: await documentOf(250) });
const starts: Start[] = [
  {
    name: 'an empty Koa application',
    args: (port) => [fileURLToPath(new URL('empty-koa.ts', import.meta.url)), String(port)],
  },
  {
    name: 'Onegate, the four built-in documents that came first',
    args: (port) => [bin, 'serve', '--config', configuration(port, 'built-in')],
  },
  {
    name: `Onegate, all ${providerIds.length} built-in documents, an app each`,
    args: (port) => [bin, 'serve', '--config', configuration(port, 'all', providerIds)],
  },
  {
    name: "Onegate, the four and an operator's document of 250 operations",
    args: (port) => [bin, 'serve', '--config', configuration(port, 'added', ['bench']), '--providers', providers],
  },
];

try {
  const took = new Map<Start, number[]>(starts.map((each) => [each, []]));
  for (let time = 0; time < times; time++) for (const each of starts) took.get(each)?.push(await ready(each));
  const rows = [...took].map(([{ name }, values]) => ({ name, figure: figureOf(values) }));
  const results: SmallResults = { title: 'From start to ready', unit: 'ms', quick: given.quick === true, rows };
  console.log(figures(results));
  writeFileSync(new URL('start.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function ready({ args }: Start): Promise<number> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = await start({ command: process.execPath, args: args(port), url, core: cores.measured });
  await server.end();
  return server.ready;
}

/** The built-in documents with an app each, those of the operator's own with another, and no sandbox. */
function configuration(port: number, name: string, own: readonly string[] = []): string {
  const file = join(folder, `${name}.yaml`);
  const apps = appsOf([...new Set([...founding, ...own])]);
  writeFileSync(
    file,
    `issuer: http://127.0.0.1:${port}
listen: { port: ${port} }
keys:
  seal: [{ id: bench, key: "${sealKey.toString('hex')}" }]
  sign: [{ id: bench, alg: ES256, key: "file:sign.pem" }]
  vault: { keys: [{ id: bench, key: "${sealKey.toString('hex')}" }] }
store: sqlite:./${name}.db
apps:
${apps.join('\n')}
clients:
  service: { client_secret: service-secret, redirect_uris: ["http://127.0.0.1/callback"] }
`,
  );
  return file;
}
