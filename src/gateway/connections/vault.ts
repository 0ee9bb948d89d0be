import type { Logger } from 'pino';
import type { Config, Client as ConfiguredClient } from '../../config/config.ts';
import type { App } from '../../provider/request.ts';
import { keeper } from '../../refresh/keeper.ts';
import { NoTokens } from '../../refresh/no-tokens.ts';
import { type Refresher, refresher } from '../../refresh/refresher.ts';
import { openStore } from '../../store/open.ts';
import type { NewEvent, Store } from '../../store/store.ts';
import type { Send } from '../../upstream/send.ts';
import { type Ring, ringOf } from '../../vault/ring.ts';
import { type Courier, courier } from '../../webhooks/courier.ts';
import { endpointOf } from '../../webhooks/endpoint.ts';
import { type EventType, eventOf } from '../../webhooks/event.ts';
import type { Metrics } from '../metrics.ts';
import { type AppTokens, appTokens } from './app-token.ts';
import { checkKeys, ringSource } from './key-ring.ts';
import { refreshCall } from './refresh-call.ts';
import { type Users, users } from './use.ts';

/** Where connections are kept, and what keeps them alive. */
export interface Vault extends Users {
  store: Store;
  ring: Ring;
  apps: AppTokens;
  refresher: Refresher;
  /** What a client is to be told of a change, to be stored with it; nothing where it did not ask to be told. */
  events(type: EventType, connection: Parameters<typeof eventOf>[1]): NewEvent[];
  /** Events of a client were stored. */
  told(client_id: string): void;
  close(): Promise<void>;
}

/** What a vault is made of. */
export interface VaultGiven {
  config: Config;
  apps: ReadonlyMap<string, App>;
  send: Send;
  /** Epoch seconds, whole and with fractions. */
  now: () => number;
  clock: () => number;
  log: Logger;
  counted: Pick<Metrics, 'refreshed' | 'delivered'>;
}

/**
 * Opens the store and the key ring, and starts what works in the background.
 * @throws StoreError, RingError; both say where it is and what to do
 */
export async function openVault({ config, apps, send, now, clock, log, counted }: VaultGiven): Promise<Vault> {
  const store = await openStore(config.store ?? 'sqlite::memory:', {
    now: clock,
    outage(err) {
      if (err) log.error({ err }, 'the store does not answer: until it does, what needs it gets 503');
      else log.warn('the store answers again');
    },
  });
  try {
    let checked = false;
    const ring = await ringOf(await ringSource(config, log), {
      // What is wrong at the start, the start itself says.
      tell: (err) => checked && log.error({ err }, 'the key ring'),
    });
    await checkKeys(store, ring);
    checked = true;
    const endpoints = endpointsOf(config.clients);
    const couriers: Courier = courier({
      ...{ events: store.events, endpoints, log, now: clock },
      delivered: ({ result }) => counted.delivered(result),
    });
    const events: Vault['events'] = (type, connection) =>
      couriers.wants(connection.client_id) ? [eventOf(type, connection, clock())] : [];
    const own = appTokens(send, clock);
    const refreshes = refresher({
      connections: store.connections,
      ring,
      send: refreshCall(apps, send, own, now),
      events,
      timeout: config.limits.upstream_timeout,
      tell({ connection, outcome, error, cause }) {
        const level = outcome === 'renewed' || outcome === 'superseded' ? 'info' : 'warn';
        counted.refreshed(connection.app, outcome);
        log[level]({ connection: connection.id, app: connection.app, outcome, error, err: cause }, 'refresh');
        couriers.wake(connection.client_id);
      },
    });
    const keeping = keeper({
      ...{ connections: store.connections, refresher: refreshes },
      failed(err, connection) {
        // What a refresh failed with is told already.
        if (!(err instanceof NoTokens)) log.warn({ err, connection: connection?.id }, 'tokens that end unused');
      },
    });
    const purging = setInterval(() => store.purge(KEEP).catch((err: unknown) => log.warn({ err }, 'purge')), PURGE);
    purging.unref();
    return {
      ...users({ store, refresher: refreshes, apps: own, may: mayUse(config.clients), now: clock }),
      store,
      ring,
      apps: own,
      refresher: refreshes,
      events,
      told: (client_id) => couriers.wake(client_id),
      async close() {
        clearInterval(purging);
        await keeping.close();
        await Promise.all([refreshes.close(), couriers.close()]);
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Seconds that delivered events are kept for the delivery log, and milliseconds between two looks at what has expired. */
const KEEP = 30 * 86_400;
const PURGE = 60_000;

function mayUse(clients: Record<string, ConfiguredClient>) {
  return (client_id: string, app: string) => {
    const client = clients[client_id];
    return client !== undefined && (client.apps?.includes(app) ?? true);
  };
}

function endpointsOf(clients: Record<string, ConfiguredClient>) {
  return new Map(
    Object.entries(clients).flatMap(([id, { webhook }]) =>
      webhook ? [[id, endpointOf({ url: webhook.url, secrets: webhook.secret.split(' ') })] as const] : [],
    ),
  );
}
