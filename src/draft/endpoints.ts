import type { OperationObject } from '../spec/openapi.ts';
import { failed, invalidClient } from './failures.ts';
import { claims, sample } from './samples.ts';
import { clientFields, clientSecurity, form, secret } from './token.ts';
import type { Traits } from './traits.ts';

/** Who the token's user is (OpenID Connect Core §5.3). */
export function userinfoOperation({ openid, claims: names, scopes }: Traits): OperationObject {
  const members = names.map((name) => [name, claims[name] as (typeof claims)[string]] as const);
  return {
    operationId: 'userinfo',
    tags: ['OAuth'],
    summary: "The token's user",
    description: openid ? 'OpenID Connect Core §5.3; the scopes decide which claims there are.' : 'The profile.',
    security: [{ oauth2: openid && scopes.includes('openid') ? ['openid'] : [] }],
    responses: {
      '200': {
        description: 'The user.',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['sub'],
              properties: Object.fromEntries(members.map(([name, { schema }]) => [name, schema])),
            },
            examples: {
              user: {
                summary: 'A user who has told everything',
                value: Object.fromEntries(members.map(([name, { example }]) => [name, example])),
              },
            },
          },
        },
      },
      '401': failed('The token is good for nothing.', {
        invalid_token: ['invalid_token', 'The token is unknown, ended or expired'],
      }),
    },
  };
}

/** What a token is worth (RFC 7662). */
export function introspectOperation(traits: Traits): OperationObject {
  const text = { type: 'string' };
  const worth = { scope: traits.scopes.join(' ') || 'profile', client_id: sample.client_id, sub: sample.sub };
  return {
    ...aboutToken(traits, 'introspect', 'What a token is worth', 'RFC 7662.'),
    responses: {
      '200': {
        description: 'What is known of it.',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['active'],
              properties: {
                active: { type: 'boolean' },
                ...{ scope: text, client_id: text, username: text, sub: text },
                exp: { type: 'integer' },
                iat: { type: 'integer' },
              },
            },
            examples: {
              active: {
                summary: 'A token that is good',
                value: { active: true, ...worth, username: 'j.doe', exp: 1767229200, iat: 1767225600 },
              },
              inactive: { summary: 'Anything else', value: { active: false } },
            },
          },
        },
      },
      '401': invalidClient,
    },
  };
}

/** Ends a token (RFC 7009). */
export function revokeOperation(traits: Traits): OperationObject {
  return {
    ...aboutToken(traits, 'revoke', 'End a token', 'RFC 7009.'),
    responses: {
      '200': { description: 'It is ended, or was none.' },
      '400': failed('The request is at fault.', { missing_token: ['invalid_request', 'There is no token'] }),
      '401': invalidClient,
    },
  };
}

/** The keys that ID tokens are signed with (RFC 7517 §5). */
export function keysOperation(): OperationObject {
  const key = {
    kty: 'RSA',
    kid: 'k1',
    use: 'sig',
    alg: 'RS256',
    e: 'AQAB',
    n: 'u1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffAt0g',
  };
  const schema = {
    type: 'object',
    required: ['keys'],
    properties: { keys: { type: 'array', items: { type: 'object' } } },
  };
  return {
    operationId: 'keys',
    tags: ['OAuth'],
    summary: 'The keys of ID tokens',
    description: 'RFC 7517 §5.',
    security: [],
    responses: {
      '200': {
        description: 'The keys.',
        content: {
          'application/json': { schema, examples: { keys: { summary: 'One key', value: { keys: [key] } } } },
        },
      },
    },
  };
}

function aboutToken(traits: Traits, operationId: string, summary: string, description: string): OperationObject {
  const hint = { type: 'string', description: 'What kind of token it is.', examples: ['access_token'] };
  const token = secret('The token.', sample.access_token);
  return {
    operationId,
    tags: ['OAuth'],
    summary,
    description,
    ...clientSecurity(traits),
    requestBody: form({ token, token_type_hint: hint, ...clientFields(traits) }, ['token']),
  };
}
