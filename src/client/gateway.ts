import type { Api } from './api.ts';
import type { App } from './call.ts';
import { type AnyCall, callerOf, type Fetch } from './fetch.ts';
import { type TokenSource, tokensOf } from './token.ts';

export type { Api, ApiRow } from './api.ts';
export type { Answer, App, CallOptions, ErrorStatus, Verb } from './call.ts';
export type { Fetch } from './fetch.ts';
export { isProblem, Problem, type ProblemMembers } from './problem.ts';
export type { TokenQuestion, TokenSource } from './token.ts';

export interface GatewayOptions {
  /** The gateway's address, with its path if it has one: `http://127.0.0.1:8080`. */
  issuer: string;
  /** Absent: calls have a token of their own, or none. */
  token?: TokenSource;
  /** Absent: the platform's. */
  fetch?: Fetch;
}

export interface AppOptions {
  /** The app's name in the gateway's configuration; absent: the provider's id. */
  app?: string;
  /** Absent: the gateway's. */
  token?: TokenSource;
  /** The connection that all calls are for, where the token is the client's own (grant `client_credentials`). */
  connection?: string;
}

/** A gateway as a service sees it: `app` gives the operations of a provider, typed by its document. */
export interface GatewayClient {
  app<Paths>(api: Api<Paths>, options?: AppOptions): App<Paths>;
}

/**
 * Typed fetch over a gateway: it needs `fetch` and nothing else of the platform, so it runs in Node, browsers and workers alike.
 * Nothing is asked before the first call.
 */
export function createGateway({ issuer, token, fetch }: GatewayOptions): GatewayClient {
  const base = issuer.replace(/\/+$/, '');
  return {
    app<Paths>(api: Api<Paths>, options: AppOptions = {}): App<Paths> {
      const { app = api.id, connection } = options;
      const usual = connection === undefined ? {} : { connection };
      const caller = callerOf(`${base}/${encodeURIComponent(app)}/api`, fetch);
      const tokens = tokensOf(options.token ?? token, app);
      const verb =
        (method: Parameters<typeof caller>[0]) =>
        async (path: string, given: AnyCall = {}) => {
          const call = { ...usual, ...given };
          const row = api.operations[`${method.toUpperCase()} ${path}`] ?? {};
          const used = call.token ?? (await tokens.current());
          const answer = await caller(method, path, row, { ...call, token: used });
          // A stream is spent by its first sending, and a token for this call alone has no other.
          if (answer.status !== 401 || call.token !== undefined || call.body instanceof ReadableStream) return answer;
          const other = await tokens.instead(used);
          return other === undefined ? answer : caller(method, path, row, { ...call, token: other });
        };
      const verbs = {
        GET: verb('get'),
        POST: verb('post'),
        PUT: verb('put'),
        PATCH: verb('patch'),
        DELETE: verb('delete'),
      };
      return verbs as unknown as App<Paths>;
    },
  };
}
