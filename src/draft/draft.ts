import type { OpenAPI } from '../spec/openapi.ts';
import { authorizeOperation } from './authorize.ts';
import { blockOf } from './block.ts';
import { introspectOperation, keysOperation, revokeOperation, userinfoOperation } from './endpoints.ts';
import { errorSchema } from './failures.ts';
import type { Metadata } from './metadata.ts';
import { placeOf, put } from './places.ts';
import { tokenOperation, tokensSchema } from './token.ts';
import { type Traits, traitsOf } from './traits.ts';

/** A document as far as it can be written without its author, and what is left to them. */
export interface Draft {
  root: OpenAPI;
  /** By the JSON pointer of a member, what its author must look at; it becomes a comment above it. */
  gaps: Record<string, string>;
}

/** What a draft begins with: the API of a vendor's own document, or nothing but a title. */
export interface Beginning {
  root: OpenAPI;
  /** The operation that tells who the user is, and what of it is most likely which claim; where the API has one. */
  identity?: { operation: string; claims?: Record<string, string> };
}

/**
 * Completes a beginning to a provider document: an operation for each endpoint of the metadata, what they need of components, and
 * the block.
 */
export function draftOf(id: string, metadata: Metadata, beginning: Beginning): Draft {
  const traits = traitsOf(metadata);
  const root = structuredClone(beginning.root);
  const roles = rolesOf(metadata, traits);
  for (const [address, method, operation] of roles) put(root, placeOf(address), method, operation);
  addComponents(root, metadata, traits);
  const named = new Set(roles.map(([, , { operationId }]) => operationId as string));
  if (named.size > 0 && !root.tags?.some(({ name }) => name === 'OAuth'))
    root.tags = [{ name: 'OAuth', description: 'What a sign-in needs.' }, ...(root.tags ?? [])];
  const { block, gaps } = blockOf(id, metadata, traits, { named, identity: beginning.identity });
  return { root: ordered(root, block), gaps };
}

type Role = [address: string, method: 'get' | 'post', operation: ReturnType<typeof authorizeOperation>];

function rolesOf(metadata: Metadata, traits: Traits): Role[] {
  const { authorization_endpoint, token_endpoint, userinfo_endpoint, introspection_endpoint, revocation_endpoint } =
    metadata;
  return [
    ...role(authorization_endpoint, 'get', () => authorizeOperation(traits)),
    ...role(token_endpoint, 'post', () => tokenOperation(traits, metadata.issuer)),
    ...role(userinfo_endpoint, 'get', () => userinfoOperation(traits)),
    ...role(introspection_endpoint, 'post', () => introspectOperation(traits)),
    ...role(revocation_endpoint, 'post', () => revokeOperation(traits)),
    ...role(traits.openid ? metadata.jwks_uri : undefined, 'get', keysOperation),
  ];
}

function role(address: string | undefined, method: Role[1], operation: () => Role[2]): Role[] {
  return address === undefined ? [] : [[address, method, operation()]];
}

/** Components of a vendor's own keep their names: an `Error` of theirs is another than that of RFC 6749. */
function addComponents(root: OpenAPI, metadata: Metadata, traits: Traits): void {
  const { authorization_endpoint: authorizationUrl, token_endpoint: tokenUrl } = metadata;
  if (authorizationUrl === undefined && tokenUrl === undefined) return;
  root.components ??= {};
  const { schemas = {}, securitySchemes = {} } = root.components;
  const scopes = Object.fromEntries(traits.scopes.map((name) => [name, meaning[name] ?? `The scope ${name}.`]));
  const known = Object.values(securitySchemes).some(({ type }) => type === 'oauth2');
  root.components.securitySchemes = {
    ...(known
      ? {}
      : {
          oauth2: {
            type: 'oauth2',
            flows: { authorizationCode: { authorizationUrl, tokenUrl, scopes } },
          },
        }),
    ...(traits.client === 'basic' ? { basic: { type: 'http', scheme: 'basic' } } : {}),
    ...securitySchemes,
  } as typeof securitySchemes;
  root.components.schemas = { Tokens: tokensSchema(traits), Error: errorSchema, ...schemas };
}

const meaning: Record<string, string> = {
  openid: 'Sign in.',
  profile: 'Name and picture.',
  email: 'The e-mail address.',
  address: 'The postal address.',
  phone: 'The telephone number.',
  offline_access: 'Stay signed in.',
};

/** The block comes first of what is the author's own: after the head, and before paths that may go on for pages. */
function ordered(root: OpenAPI, block: Record<string, unknown>): OpenAPI {
  const { openapi, info, externalDocs, servers, tags, paths, components, ...rest } = root;
  const head = { openapi, info, externalDocs, servers, tags, ...rest };
  const whole = { ...head, 'x-onegate': block, paths: paths ?? {}, components };
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as unknown as OpenAPI;
}
