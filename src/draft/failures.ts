import type { Response, Schema } from '../spec/openapi.ts';

/** What every endpoint says no with (RFC 6749 §5.2). */
export const errorSchema: Schema = {
  type: 'object',
  required: ['error'],
  properties: {
    error: { type: 'string', description: 'The word.' },
    error_description: { type: 'string', description: 'For people.' },
  },
};

/** An answer that shows each failure as an example; by the example's name, the error word and what it means. */
export function failed(description: string, failures: Record<string, [error: string, summary: string]>): Response {
  const examples = Object.entries(failures).map(([name, [error, summary]]) => {
    const value = { error, error_description: `${summary}.` };
    return [name, { summary, value }] as const;
  });
  return {
    description,
    content: {
      'application/json': { schema: { $ref: '#/components/schemas/Error' }, examples: Object.fromEntries(examples) },
    },
  };
}

/** RFC 6749 §5.2: `invalid_client` */
export const invalidClient = failed('The client is not known, or its secret is wrong.', {
  wrong_secret: ['invalid_client', 'Client authentication failed'],
});
