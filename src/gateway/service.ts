import type { operations } from '../../generated/gateway/types.ts';
import type { Handlers } from '../contract/contract.ts';
import type { OpenAPI } from '../spec/openapi.ts';
import { readDocumentation } from './documentation.ts';
import type { Gateway } from './gateway.ts';

type Service = Pick<
  Handlers<operations>,
  'providers' | 'documentation' | 'documentationPage' | 'description' | 'health' | 'readiness'
>;

/** For people and machines that run the gateway. */
export function service(gateway: Gateway, document: OpenAPI, state: { stopping: boolean }): Service {
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
    description: () => ({
      status: 200,
      body: { ...document, servers: [{ url: gateway.base }] } as Record<string, unknown>,
    }),
    health: () => ({ status: 200, body: { status: 'ok' } }),
    readiness: () =>
      state.stopping
        ? { status: 503, headers: { 'Retry-After': '1' }, body: { status: 'stopping' } }
        : { status: 200, body: { status: 'ok' } },
  };
}

async function documentationPage(gateway: Gateway, name: string) {
  const found = await readDocumentation(name);
  if (found) return { status: 200 as const, type: 'text/html' as const, headers: found.headers, body: found.html };
  const detail = `there is no page ${JSON.stringify(name)}; the index is at ${gateway.base}/docs/index; \`npm run docs\` builds the pages`;
  const body = { type: 'about:blank', title: 'Not Found', status: 404, detail };
  return { status: 404 as const, body };
}
