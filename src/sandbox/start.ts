import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Koa from 'koa';
import type { Provider, Violation } from '../contract/contract.ts';
import { control } from './control.ts';
import { createKeys } from './idtoken.ts';
import { indexPage } from './index-page.ts';
import { languageFor, send } from './page.ts';
import type { Registration } from './play.ts';
import { type Playable, places } from './stages.ts';

export interface SandboxOptions {
  /** Whole ones, or such as are opened when somebody comes for them. */
  providers: (Provider | Playable)[];
  /** By provider id. Where nobody is registered: `sandbox` with `sandbox-secret`, and any address on this machine. */
  registrations?: Record<string, Registration[]>;
  host?: string;
  /** 0: any free port. */
  port?: number;
  /** Epoch milliseconds. */
  now?: () => number;
  /**
   * Told of an answer that its document does not allow, which goes out all the same; as `breach` of the stub unless
   * given.
   */
  breach?: (provider: string, operation: string, violations: Violation[]) => void;
}

/**
 * Plays providers by their documents, each below `/<id>`: consent pages, tokens, profiles and failures as documented, and a
 * control surface under `/_sandbox`. Nothing is kept when it closes. It listens to this machine only unless `host` says more.
 * @throws the server's error when it can't listen
 */
export async function startSandbox(options: SandboxOptions): Promise<{ url: string; close(): Promise<void> }> {
  const { host = '127.0.0.1', port = 0 } = options;
  let url = '';
  const app = application(options, () => url);
  const server = createServer(app.callback());
  server.listen(port, host);
  await once(server, 'listening');
  const { family, address, port: chosen } = server.address() as AddressInfo;
  url = `http://${family === 'IPv6' ? `[${address}]` : address}:${chosen}`;
  return {
    url,
    async close() {
      const ended = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await ended;
    },
  };
}

function application({ providers, registrations, now = Date.now, breach }: SandboxOptions, url: () => string): Koa {
  const all = places(providers, { registrations, keys: createKeys(), url, now, breach });
  const app = new Koa();
  app.on('error', report);
  app.use(control(all));
  app.use(async (ctx, next) => {
    const place = all.get(ctx.path.split('/')[1] ?? '');
    return place ? (await place.stage()).serve(ctx, next) : next();
  });
  return app.use((ctx) => (ctx.path === '/' ? send(ctx, indexPage(languageFor(ctx), [...all.values()])) : undefined));
}

/** A client that has left is nobody's fault. */
function report(error: Error & { code?: string; status?: number }): void {
  if (error.code === 'ECONNRESET' || error.code === 'EPIPE' || (error.status ?? 500) < 500) return;
  process.stderr.write(`sandbox: ${error.stack ?? error.message}\n`);
}
