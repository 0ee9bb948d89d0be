/** A made-up vendor's API: 261 operations, of which most have no name, none of the paths declares its parameter, and schemas go in circles. */
const things = [
  'Ship',
  'Crate',
  'Berth',
  'Crew',
  'Route',
  'Invoice',
  'Permit',
  'Sensor',
  'Tide',
  'Crane',
  'Gate',
  'Yard',
  'Agent',
];
const kinds = things.flatMap((name) => Array.from({ length: 5 }, (_, index) => `${name}${index}`));

type Value = Record<string, unknown>;

/** What both versions say alike; what they do not is made by `say`. */
interface Say {
  ref(name: string): Value;
  nullable: Value;
  list(name: string): Value;
  answer(status: string, schema: Value): Value;
  body(schema: Value): Value;
}

function pathsOf(say: Say): Value {
  const paths = kinds.flatMap((kind): [string, unknown][] => {
    const one = say.ref(kind);
    const collection = `/${kind.toLowerCase()}s`;
    const all = say.answer('200', { type: 'array', items: one });
    return [
      [
        collection,
        {
          get: { summary: `All of ${kind}`, ...merge(say.list('ids')), ...all },
          post: { ...say.body(one), ...say.answer('201', one) },
        },
      ],
      [
        `${collection}/{${kind.toLowerCase()}_id}`,
        {
          get: { ...say.answer('200', one), security: [{ key: [] }, { oauth: ['read'] }] },
          delete: { operationId: 'remove', responses: { 204: { description: 'Gone.' } } },
        },
      ],
    ];
  });
  return { ...Object.fromEntries(paths), '/v1/me': { get: say.answer('200', say.ref('Crew0')) } };
}

function schemasOf(say: Say): Value {
  const schemas = kinds.map((kind, index) => [
    kind,
    {
      type: 'object',
      required: ['id'],
      properties: {
        id: { type: 'integer' },
        name: { type: 'string', ...say.nullable },
        nullable: { type: 'boolean' },
        // Words of OpenAPI are names here.
        value: { type: 'string', ...say.nullable },
        example: { type: 'object', properties: { default: { type: 'string', ...say.nullable } } },
        state: { type: 'string', enum: ['in', 'out'], ...say.nullable },
        depth: { type: 'number', minimum: 0, exclusiveMinimum: true, example: 'deep' },
        parent: say.ref(kind),
        next: say.ref(kinds[(index + 1) % kinds.length] as string),
      },
    },
  ]);
  return Object.fromEntries(schemas);
}

const merge = (parameter: Value) => ({
  parameters: [parameter, { name: 'stray', in: 'path', required: true, ...text(parameter) }],
});
const text = (like: Value) => ('schema' in like ? { schema: { type: 'string' } } : { type: 'string' });

export const operations = kinds.length * 4 + 1;

const swaggerSay: Say = {
  ref: (name) => ({ $ref: `#/definitions/${name}` }),
  nullable: { 'x-nullable': true },
  list: (name) => ({ name, in: 'query', type: 'array', items: { type: 'string' }, collectionFormat: 'csv' }),
  answer: (status, schema) => ({ responses: { [status]: { description: 'It.', schema } } }),
  body: (schema) => ({ parameters: [{ name: 'body', in: 'body', required: true, schema }] }),
};

/** In Swagger 2.0. */
export const swagger: Value = {
  swagger: '2.0',
  info: { title: 'Port', version: '1' },
  host: 'api.port.example',
  basePath: '/port',
  schemes: ['https'],
  consumes: ['application/json'],
  produces: ['application/json'],
  security: [{ oauth: ['read'] }],
  securityDefinitions: {
    key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    oauth: {
      type: 'oauth2',
      flow: 'accessCode',
      authorizationUrl: 'https://port.example/authorize',
      tokenUrl: 'https://port.example/token',
      scopes: { read: 'Read' },
    },
  },
  paths: pathsOf(swaggerSay),
  definitions: schemasOf(swaggerSay),
};

const json = (schema: Value) => ({ content: { 'application/json': { schema } } });
const openapiSay: Say = {
  ref: (name) => ({ $ref: `#/components/schemas/${name}` }),
  nullable: { nullable: true },
  list: (name) => ({ name, in: 'query', explode: false, schema: { type: 'array', items: { type: 'string' } } }),
  answer: (status, schema) => ({ responses: { [status]: { description: 'It.', ...json(schema) } } }),
  body: (schema) => ({ requestBody: { required: true, ...json(schema) } }),
};

/** The same in OpenAPI 3.0. */
export const openapi: Value = {
  openapi: '3.0.3',
  info: { title: 'Port', version: '1' },
  servers: [{ url: 'https://api.port.example/port' }],
  security: [{ oauth: ['read'] }],
  paths: pathsOf(openapiSay),
  components: {
    schemas: schemasOf(openapiSay),
    securitySchemes: {
      key: { type: 'apiKey', in: 'header', name: 'X-Key' },
      oauth: {
        type: 'oauth2',
        flows: {
          authorizationCode: {
            authorizationUrl: 'https://port.example/authorize',
            tokenUrl: 'https://port.example/token',
            scopes: { read: 'Read' },
          },
        },
      },
    },
  },
};
