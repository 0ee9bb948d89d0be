import type { operations } from '../../generated/gateway/types.ts';
import type { Handlers } from '../contract/contract.ts';
import { readDocumentation } from './documentation.ts';
import type { Gateway } from './gateway.ts';
import type { Metrics } from './metrics.ts';
import { published } from './published.ts';

type Service = Pick<
  Handlers<operations>,
  'providers' | 'documentation' | 'documentationPage' | 'description' | 'health' | 'readiness' | 'metrics'
>;

/** What changes while the gateway runs. */
export interface State {
  /** A stop was asked for. */
  stopping: boolean;
  metrics: Metrics;
}

/** Milliseconds that the store has to answer: whoever probes does not wait long either. */
const PATIENCE = 2000;

/** For people and machines that run the gateway. */
export function service(gateway: Gateway, state: State): Service {
  const document = published(gateway.base);
  const reachable = storeProbe(gateway);
  return {
    providers: () => ({
      status: 200,
      body: {
        providers: [...gateway.apps.values()].map(({ id, provider, name, issuer }) => ({
          app: id,
          provider,
          name,
          issuer,
          discovery: `${issuer}/.well-known/openid-configuration`,
        })),
      },
    }),
    // The pages link each other without a folder, so that the index must not be shown one level above them.
    documentation: () => ({ status: 303, headers: { Location: `${gateway.base}/docs/index` } }),
    documentationPage: ({ path }) => documentationPage(gateway, path.page),
    description: async () => ({ status: 200, body: (await document()) as Record<string, unknown> }),
    metrics: async () => ({
      status: 200,
      headers: { 'Content-Type': state.metrics.type, 'Cache-Control': 'no-store' },
      body: await state.metrics.text(),
    }),
    health: () => ({ status: 200, body: { status: 'ok' } }),
    readiness: async () => {
      if (state.stopping) return notReady('stopping');
      return (await reachable()) ? { status: 200, body: { status: 'ok' } } : notReady('unavailable');
    },
  };
}

const notReady = (status: 'stopping' | 'unavailable') => ({
  status: 503 as const,
  headers: { 'Retry-After': '1' },
  body: { status },
});

/** Asks whether the store answers in time; however many want to know, it is asked by one. */
function storeProbe({ vault }: Gateway): () => Promise<boolean> {
  let asking: Promise<boolean> | undefined;
  const ask = async () => {
    let alarm: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      alarm = setTimeout(resolve, PATIENCE, false);
    });
    const answers = vault.store.ping().then(
      () => true,
      () => false,
    );
    return Promise.race([answers, late]).finally(() => clearTimeout(alarm));
  };
  return () => {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
}

async function documentationPage(gateway: Gateway, name: string) {
  const found = await readDocumentation(name);
  if (found) return { status: 200 as const, ...found };
  const detail = `there is no page ${JSON.stringify(name)}; the index is at ${gateway.base}/docs/index; \`npm run docs\` builds the pages`;
  const body = { type: 'about:blank', title: 'Not Found', status: 404, detail };
  return { status: 404 as const, body };
}
