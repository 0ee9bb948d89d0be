import type { Metadata } from '../metadata.ts';
import { operationsOf } from './complete.ts';
import { isObject, type Value } from './value.ts';

/** Server metadata as far as the security schemes of a document tell them: the code flow's, else what another flow has. */
export function metadataIn(root: Value): { [M in keyof Metadata]?: unknown } {
  const { components, servers } = root as { components?: { securitySchemes?: Value }; servers?: { url?: string }[] };
  const schemes = Object.values(components?.securitySchemes ?? {}).filter(isObject);
  const flows = schemes
    .filter(({ type }) => type === 'oauth2')
    .flatMap(({ flows }) => Object.entries((flows ?? {}) as Value));
  const order = ['authorizationCode', 'implicit', 'password', 'clientCredentials'];
  const sorted = flows.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)).map(([, flow]) => flow as Value);
  const first = (name: string) => sorted.map((flow) => flow[name]).find((value) => typeof value === 'string');
  const scopes = sorted.map((flow) => flow.scopes).find(isObject);
  const [authorization, token] = [first('authorizationUrl'), first('tokenUrl')].map((url) =>
    absolute(url, servers?.[0]?.url),
  );
  return {
    ...(authorization === undefined ? {} : { authorization_endpoint: authorization }),
    ...(token === undefined
      ? {}
      : { token_endpoint: token, token_endpoint_auth_methods_supported: ['client_secret_post'] }),
    ...(scopes ? { scopes_supported: Object.keys(scopes) } : {}),
    ...(sorted.some(({ refreshUrl }) => refreshUrl)
      ? { grant_types_supported: ['authorization_code', 'refresh_token'] }
      : {}),
  };
}

/** Where most APIs tell who the token's user is. */
const usual =
  /\/(userinfo|user_info|me|user|current_user|currentUser|users\/(me|current|self)|account|profile)(\.json)?$/i;

/** The operation that tells who the user is, by its path: the shortest, for others are about parts of the user. */
export function identityIn(root: Value): string | undefined {
  const found = operationsOf(root).filter(({ method, path }) => method === 'get' && usual.test(path));
  const [first] = found.sort((a, b) => a.path.length - b.path.length);
  return first && String(first.operation.operationId);
}

/** An address may be relative to the server (OpenAPI 3.1 §4.8.30). */
function absolute(url: unknown, server: string | undefined): unknown {
  if (typeof url !== 'string' || URL.canParse(url) || server === undefined || !URL.canParse(url, server)) return url;
  return new URL(url, server).href;
}
