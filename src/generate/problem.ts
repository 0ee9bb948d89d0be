/** How the gateway tells every failure of a resource operation (RFC 9457), as parts of a document. */

/** The name of a component that is the gateway's and not the provider's. */
export function own(name: string): string {
  return `onegate.${name}`;
}

/** Whether a component is the gateway's own. */
export function isOwn(name: string): boolean {
  return name.startsWith('onegate.');
}

const answer = (name: string) => ({ $ref: `#/components/responses/${own(name)}` }) as never;

/** The answers to stand under `4XX` and `5XX`. */
export const refused = answer('Refused');
export const unavailable = answer('Unavailable');

const pointed = { type: 'object', required: ['pointer', 'detail'] };

const schema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'error'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    error: {
      type: 'string',
      description: 'One standard word for programs, whatever the provider calls it: `invalid_token`, `rate_limited` …',
    },
    errors: {
      type: 'array',
      description: 'What is wrong with the request, up to ten places, by JSON pointers that begin with the part.',
      items: { ...pointed, properties: { pointer: { type: 'string' }, detail: { type: 'string' } } },
    },
    upstream: {
      type: 'object',
      description: 'What the provider itself said, where it was asked.',
      properties: { code: { type: 'string' }, message: { type: 'string' }, status: { type: 'integer' } },
    },
  },
};

const response = (description: string, examples: Record<string, Record<string, unknown>>) => ({
  description,
  headers: {
    'WWW-Authenticate': { description: 'With 401 and 403 (RFC 6750 §3).', schema: { type: 'string' } },
    'Retry-After': { description: 'Seconds to wait, with 429 and 503.', schema: { type: 'string' } },
  },
  content: {
    'application/problem+json': {
      schema: { $ref: `#/components/schemas/${own('Problem')}` },
      examples: Object.fromEntries(
        Object.entries(examples).map(([name, value]) => [name, { value: { type: 'about:blank', ...value } }]),
      ),
    },
  },
});

/** What `refused` and `unavailable` refer to, and the standard token that takes the place of every provider's own. */
export const problemComponents: Record<string, Record<string, unknown>> = {
  securitySchemes: {
    [own('bearer')]: {
      type: 'http',
      scheme: 'bearer',
      description:
        "An access token of a token endpoint here: of a user who signed in, or the client's own (`client_credentials`). The gateway puts the provider's where the provider wants it.",
    },
  },
  responses: {
    [own('Refused')]: response('Refused, by the gateway or by the provider.', {
      invalid_request: {
        title: 'The request breaks the document',
        status: 400,
        detail: '/query/uid is required',
        error: 'invalid_request',
        errors: [{ pointer: '/query/uid', detail: 'is required' }],
      },
      invalid_token: {
        title: 'The connection has ended',
        status: 401,
        detail: 'the connection is broken; the user must sign in again (invalid_grant)',
        error: 'invalid_token',
      },
      insufficient_scope: {
        title: 'The token lacks a scope',
        status: 403,
        detail: 'listThings needs things',
        error: 'insufficient_scope',
      },
      not_found: {
        title: 'No such connection',
        status: 404,
        detail: 'this client has no connection of that id at this app',
        error: 'not_found',
      },
    }),
    [own('Unavailable')]: response('The provider or the gateway failed, or is not available.', {
      no_answer: {
        title: 'The provider is not available',
        status: 503,
        detail: 'octo: no answer in time',
        error: 'temporarily_unavailable',
      },
      no_tokens: {
        title: 'The tokens are being renewed',
        status: 503,
        detail: 'the tokens could not be refreshed at the moment (temporarily_unavailable)',
        error: 'temporarily_unavailable',
      },
    }),
  },
  schemas: { [own('Problem')]: schema },
};
