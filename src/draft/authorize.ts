import type { OperationObject, Parameter } from '../spec/openapi.ts';
import { sample } from './samples.ts';
import type { Traits } from './traits.ts';

/** The authorization endpoint with a code (RFC 6749 §4.1.1), and what OpenID Connect and PKCE add where the server has them. */
export function authorizeOperation(traits: Traits): OperationObject {
  const { openid, pkce, scopes } = traits;
  const scope = (openid ? scopes.filter((name) => ['openid', 'profile', 'email'].includes(name)) : scopes).join(' ');
  return {
    operationId: 'authorize',
    tags: ['OAuth'],
    summary: 'Ask the user to sign in',
    description: 'Where the browser goes; it comes back to the redirect URI with a code (RFC 6749 §4.1.1).',
    security: [],
    parameters: [
      parameter('client_id', 'The client, as registered.', sample.client_id, { required: true }),
      parameter('redirect_uri', 'Where the browser comes back, exactly as registered.', sample.redirect_uri, {
        required: true,
      }),
      parameter('response_type', 'A code is asked for.', 'code', { required: true, schema: { const: 'code' } }),
      ...(scope ? [parameter('scope', 'What is asked for, separated by spaces.', scope)] : []),
      parameter('state', 'Comes back unchanged.', sample.state),
      ...(pkce ? challenge : []),
      ...(openid ? wishes : []),
    ],
    responses: {
      '302': {
        description: 'Back to the client, once the user has decided.',
        headers: {
          Location: {
            description: 'The redirect URI with the answer in its query (RFC 6749 §4.1.2).',
            schema: { type: 'string' },
            examples: {
              approved: { summary: 'The user agreed', value: back({ code: sample.code }) },
              access_denied: { summary: 'The user said no', value: back({ error: 'access_denied' }) },
              ...(scope
                ? { invalid_scope: { summary: 'There is no such scope', value: back({ error: 'invalid_scope' }) } }
                : {}),
              invalid_request: { summary: 'The request is at fault', value: back({ error: 'invalid_request' }) },
            },
          },
        },
      },
      '400': {
        description: 'A page, because the client or its address is not known.',
        content: {
          'text/html': {
            schema: { type: 'string' },
            examples: {
              unknown_client: { summary: 'There is no such client', value: page('The client is not known.') },
              redirect_uri_mismatch: { summary: 'Another address', value: page('The address is not registered.') },
            },
          },
        },
      },
    },
  };
}

/** One parameter in the query; its schema is text unless said otherwise. */
function parameter(name: string, description: string, example: string, more: Partial<Parameter> = {}): Parameter {
  const { required, schema } = more;
  return {
    name,
    in: 'query',
    ...(required ? { required } : {}),
    description,
    schema: { type: 'string', ...schema },
    example,
  };
}

/** RFC 7636 §4.3 */
const challenge = [
  parameter('code_challenge', 'Binds the code to who asks (RFC 7636).', sample.code_challenge),
  parameter('code_challenge_method', 'How the challenge was made.', 'S256', { schema: { const: 'S256' } }),
];

/** What a client may wish for; no server may refuse them (OpenID Connect Core §15.1). */
const wishes = [
  parameter('nonce', 'Comes back in the ID token.', sample.nonce),
  parameter('prompt', 'What the user must be asked.', 'consent'),
  parameter('login_hint', 'Who is probably there.', 'janedoe@example.com'),
  parameter('max_age', 'Seconds since the user last proved to be there.', '3600'),
  parameter('ui_locales', 'Languages that the user reads.', 'en'),
];

function back(answer: Record<string, string>): string {
  return `${sample.redirect_uri}?${new URLSearchParams({ ...answer, state: sample.state })}`;
}

function page(text: string): string {
  return `<!DOCTYPE html><title>Error</title><p>${text}</p>`;
}
