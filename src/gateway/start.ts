import { createServer, type Server } from 'node:http';
import { settingsOf } from '../config/apps.ts';
import { type OpenedApp, openApps } from '../config/catalogue.ts';
import type { Config } from '../config/config.ts';
import { withSandboxApps } from '../config/sandbox-apps.ts';
import type { Provider } from '../contract/contract.ts';
import type { Registration } from '../sandbox/play.ts';
import type { Playable } from '../sandbox/stages.ts';
import { render } from '../spec/source.ts';
import { pools } from '../upstream/pools.ts';
import { apiHandler } from './api/handler.ts';
import { application } from './app.ts';
import { build } from './build.ts';
import { metrics } from './metrics.ts';

/** A gateway that serves; `close` stops taking requests, finishes those under way and ends. */
export interface Running {
  url: string;
  /** The address of the sandbox that runs beside it, where the configuration has one. */
  sandbox?: string;
  close(): Promise<void>;
}

/** How long requests under way may take to finish when the gateway stops, in milliseconds. */
const GRACE = 5000;

/**
 * Starts the gateway of a configuration, and the sandbox where the configuration asks for one.
 * @param providers documents beside those that are built in, by id
 * @throws SpecError when the apps do not fit their documents; the listening error (EADDRINUSE) as it is
 */
export async function startGateway(given: Config, providers: Record<string, Provider> = {}): Promise<Running> {
  const config = await withSandboxApps(given, providers);
  const opened = await openApps(config, providers);
  const sandbox = config.sandbox ? await startSandboxOf(config, opened.apps) : undefined;
  const wire = pools({ timeout: config.limits.upstream_timeout });
  const counted = metrics(wire);
  const { gateway, close } = await build(config, opened.apps, counted).catch(async (error) => {
    await sandbox?.close();
    throw error;
  });
  for (const warning of opened.warnings) gateway.log.warn(render(warning));
  const state = { stopping: false, metrics: counted };
  const app = application(gateway, state, config.proxy);
  const open = (id: string) => (opened.apps.get(id) as OpenedApp).contract();
  const api = apiHandler(gateway, { pools: wire, metrics: state.metrics }, open);
  const koa = app.callback();
  const server = createServer({ headersTimeout: 15_000, maxHeaderSize: 16_384 }, (req, res) => {
    // The API path goes first and alone: what it costs is what services pay for every call.
    if (!api(req, res)) void koa(req, res);
  });
  // Who asks before sending a body (RFC 9110 §10.1.1) is told to go on by the API path itself, once the rest is in order.
  server.on('checkContinue', (req, res) => {
    if (api(req, res)) return;
    res.writeContinue();
    void koa(req, res);
  });
  try {
    await listening(server, config.listen);
  } catch (error) {
    await Promise.all([sandbox?.close(), close()]);
    throw error;
  }
  return {
    url: config.issuer,
    ...(sandbox ? { sandbox: sandbox.url } : {}),
    async close() {
      state.stopping = true;
      await Promise.all([closed(server), sandbox?.close()]);
      await Promise.all([close(), wire.close()]);
    },
  };
}

/** The sandbox plays the providers of all apps that have a `server`; what the gateway is registered as, it knows. */
async function startSandboxOf(config: Config, apps: Map<string, OpenedApp>) {
  const { startSandbox } = await import('../sandbox/start.ts');
  const played = new Map<string, Playable>();
  const registrations: Record<string, Registration[]> = {};
  for (const [id, app] of apps) {
    const configured = config.apps[id] as Config['apps'][string];
    const { client_id, client_secret, server } = configured;
    if (server === undefined) continue;
    const { plan, provider } = app;
    played.set(plan.id, { id: plan.id, plan, provider });
    registrations[plan.id] ??= [];
    registrations[plan.id]?.push({
      client_id,
      ...(client_secret === undefined ? {} : { client_secret }),
      redirect_uris: [`${config.issuer}/${id}/callback`],
      settings: settingsOf(configured, plan),
    });
  }
  return startSandbox({ providers: [...played.values()], registrations, ...config.sandbox });
}

function listening(server: Server, { host, port }: Config['listen']): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const forced = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearTimeout(forced);
      resolve();
    });
    server.closeIdleConnections();
  });
}
