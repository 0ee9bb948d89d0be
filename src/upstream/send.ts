import { Agent } from 'undici';
import type { ProviderAnswer } from '../provider/answer.ts';
import { ProviderFailure } from '../provider/failure.ts';
import type { ProviderRequest } from '../provider/request.ts';

/** Sends a request to a provider and gives its whole answer, or fails as the provider's failure. */
export type Send = (request: ProviderRequest) => Promise<ProviderAnswer>;

/** The wire to the providers; close it when the gateway stops. */
export interface Upstream {
  send: Send;
  close(): Promise<void>;
}

/**
 * The wire for the small answers of OAuth endpoints: pools per origin, no redirects followed, limits on time and size.
 * Whatever goes wrong below HTTP becomes `temporarily_unavailable`; an answer over the limit is `server_error`.
 * @param limits timeout in seconds for the whole call, answer in bytes
 */
export function upstream(limits: { timeout: number; answer: number }): Upstream {
  const milliseconds = limits.timeout * 1000;
  const agent = new Agent({
    connections: 64,
    pipelining: 1,
    connect: { timeout: milliseconds },
    headersTimeout: milliseconds,
    bodyTimeout: milliseconds,
    maxResponseSize: limits.answer,
  });
  return { send: (request) => send(agent, request, milliseconds), close: () => agent.close() };
}

async function send(agent: Agent, request: ProviderRequest, milliseconds: number): Promise<ProviderAnswer> {
  const { origin, pathname, search } = new URL(request.url);
  try {
    const response = await agent.request({
      origin,
      path: pathname + search,
      method: request.method as 'GET',
      headers: request.headers,
      body: request.body ?? null,
      // The whole call has one deadline: a byte now and then must not keep it alive.
      signal: AbortSignal.timeout(milliseconds),
    });
    const text = await response.body.text();
    return { status: response.statusCode, headers: single(response.headers), text, secrets: request.secrets };
  } catch (cause) {
    throw failed(request, origin, cause as NodeJS.ErrnoException);
  }
}

function single(headers: Record<string, string | string[] | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));
}

function failed(request: ProviderRequest, origin: string, cause: NodeJS.ErrnoException): ProviderFailure {
  if (cause.code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
    return new ProviderFailure('server_error', { message: `${request.operation}: the answer is too large`, cause });
  }
  const why = cause.name === 'TimeoutError' || /TIMEOUT/.test(cause.code ?? '') ? 'no answer in time' : 'no connection';
  return new ProviderFailure('temporarily_unavailable', {
    message: `${request.operation}: ${why} (${origin}, ${cause.code ?? cause.name})`,
    cause,
  });
}
