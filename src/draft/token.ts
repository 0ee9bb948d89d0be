import type { OperationObject, RequestBody, Schema } from '../spec/openapi.ts';
import { failed, invalidClient } from './failures.ts';
import { idTokenFrom, sample } from './samples.ts';
import type { Traits } from './traits.ts';

/** The token endpoint (RFC 6749 §4.1.3 and §6). */
export function tokenOperation(traits: Traits, issuer: string | undefined): OperationObject {
  const { openid, pkce, refresh, scopes } = traits;
  const grants = ['authorization_code', ...(refresh ? ['refresh_token'] : [])];
  return {
    operationId: 'token',
    tags: ['OAuth'],
    summary: refresh ? 'Tokens for a code or a refresh token' : 'Tokens for a code',
    description: `RFC 6749 §4.1.3${refresh ? ' and §6' : ''}.`,
    ...clientSecurity(traits),
    requestBody: form(
      {
        grant_type: { type: 'string', description: 'What is given.', enum: grants },
        code: secret('The code of the callback.', sample.code),
        redirect_uri: field('The address that the code was sent to.', sample.redirect_uri),
        ...(pkce ? { code_verifier: secret('What the challenge was made of (RFC 7636).', sample.code_verifier) } : {}),
        ...(refresh ? { refresh_token: secret('The refresh token.', sample.refresh_token) } : {}),
        ...clientFields(traits),
      },
      ['grant_type'],
    ),
    responses: {
      '200': {
        description: 'The tokens.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Tokens' },
            examples: {
              issued: {
                summary: 'For a code',
                value: {
                  access_token: sample.access_token,
                  token_type: 'Bearer',
                  expires_in: 3600,
                  ...(refresh ? { refresh_token: sample.refresh_token } : {}),
                  ...(openid && issuer ? { id_token: idTokenFrom(issuer) } : {}),
                  ...(scopes.length > 0 ? { scope: scopes.join(' ') } : {}),
                },
              },
            },
          },
        },
      },
      '400': failed('The grant or the request is refused.', {
        invalid_code: ['invalid_grant', 'The code is unknown, used or expired'],
        ...(refresh
          ? { invalid_refresh_token: ['invalid_grant', 'The refresh token is unknown, used or expired'] }
          : {}),
        unsupported_grant_type: ['unsupported_grant_type', 'There is no such grant'],
        missing_parameter: ['invalid_request', 'Something is missing'],
      }),
      '401': invalidClient,
    },
  };
}

/** What the token endpoint answers (RFC 6749 §5.1, OpenID Connect Core §3.1.3.3). */
export function tokensSchema({ openid, refresh }: Traits): Schema {
  const given = (description: string) => ({ type: 'string', description, 'x-secret': true });
  return {
    type: 'object',
    required: ['access_token', 'token_type'],
    properties: {
      access_token: given('For calls.'),
      token_type: { type: 'string', description: 'How the token is sent.' },
      expires_in: { type: 'integer', description: 'Seconds that it is good for.' },
      ...(refresh ? { refresh_token: given('For another access token.') } : {}),
      ...(openid ? { id_token: given('Who signed in.') } : {}),
      scope: { type: 'string', description: 'What was granted, separated by spaces.' },
    },
  };
}

/** How an operation says who the client is: HTTP Basic as a security scheme, else fields of the form. */
export function clientSecurity({ client }: Traits): Pick<OperationObject, 'security'> {
  return { security: client === 'basic' ? [{ basic: [] }] : [] };
}

/** The client in the form, where it is not in the header (RFC 6749 §2.3.1). */
export function clientFields({ client }: Traits): Record<string, Schema> {
  if (client === 'basic') return {};
  const id = { client_id: field('The client.', sample.client_id) };
  return client === 'none' ? id : { ...id, client_secret: secret("The client's secret.", 'app-4711-secret') };
}

/** A form of these fields. */
export function form(properties: Record<string, Schema>, required: string[]): RequestBody {
  const named = ['client_id', 'client_secret'].filter((name) => Object.hasOwn(properties, name));
  const schema = { type: 'object', required: [...required, ...named], properties };
  return { required: true, content: { 'application/x-www-form-urlencoded': { schema } } };
}

/** A field of a form that holds something secret. */
export function secret(description: string, example: string): Schema {
  return { type: 'string', format: 'password', description, examples: [example] };
}

function field(description: string, example: string): Schema {
  return { type: 'string', description, examples: [example] };
}
