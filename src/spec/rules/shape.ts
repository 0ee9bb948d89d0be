import { methods } from '../openapi.ts';
import { below } from './leaves.ts';
import type { Breach, Rule } from './rule.ts';

/** The parts of OpenAPI that Onegate reads have the shape that OpenAPI gives them; `redocly lint` checks the rest of it. */
export const shape: Rule = {
  name: 'shape',
  promise: 'Lists are lists, objects are objects and texts are texts where OpenAPI 3.1 wants them.',
  *check({ root }) {
    yield* openapi(root, '');
  },
};

type Shape = (value: unknown, at: string) => Generator<Breach>;

const text: Shape = function* (value, at) {
  if (typeof value !== 'string')
    yield wrong(at, value, 'text', typeof value === 'object' ? 'write text' : `write "${value}"`);
};

const any: Shape = function* () {};

function list(inner: Shape, shown: string): Shape {
  return function* (value, at) {
    if (!Array.isArray(value)) return yield wrong(at, value, 'a list', `begin each member with a dash: ${shown}`);
    for (const [index, member] of value.entries()) yield* inner(member, `${at}/${index}`);
  };
}

function map(inner: Shape): Shape {
  return function* (value, at) {
    if (!isObject(value)) return yield wrong(at, value, 'an object', 'write names and values');
    for (const [name, member] of Object.entries(value)) {
      if (!name.startsWith('x-')) yield* inner(member, below(at, name));
    }
  };
}

/** An object with some members known; those that end in `!` must be there. A reference may stand in its place. */
function object(members: Record<string, Shape>): Shape {
  return function* (value, at) {
    if (!isObject(value)) return yield wrong(at, value, 'an object', 'write names and values');
    if (typeof value.$ref === 'string') return;
    for (const [key, inner] of Object.entries(members)) {
      const name = key.replace('!', '');
      if (value[name] !== undefined) yield* inner(value[name], below(at, name));
      else if (key.endsWith('!')) yield { pointer: at, message: `${name} is missing`, remedy: `add \`${name}:\`` };
    }
  };
}

const schema = object({ properties: map(any), required: list(text, '- name'), enum: list(any, '- value') });
const example = object({ summary: text, description: text });
const media = object({ schema, examples: map(example), encoding: map(object({})) });
const content = map(media);
const header = object({ description: text, schema, examples: map(example) });
const parameter = object({ 'name!': text, 'in!': text, description: text, schema, examples: map(example), content });
const variable = object({ 'default!': text, enum: list(text, '- value') });
const servers = list(object({ 'url!': text, variables: map(variable) }), '- url: https://…');
const security = list(map(list(text, '- scope')), '- oauth2: []');
const response = object({ description: text, headers: map(header), content });
const operation = object({
  operationId: text,
  summary: text,
  description: text,
  parameters: list(parameter, '- name: …'),
  requestBody: object({ 'content!': content }),
  responses: map(response),
  security,
  servers,
  externalDocs: object({ 'url!': text }),
});
const operations = Object.fromEntries(methods.map((method) => [method, operation]));
const item = object({ parameters: list(parameter, '- name: …'), servers, ...operations });
const flow = object({ 'scopes!': map(text) });
const scheme = object({ 'type!': text, flows: map(flow), name: text, scheme: text });
const components = object({
  schemas: map(schema),
  securitySchemes: map(scheme),
  responses: map(response),
  parameters: map(parameter),
});
const openapi = object({
  'info!': object({ 'title!': text, 'version!': text }),
  servers,
  security,
  paths: map(item),
  webhooks: map(item),
  components,
});

function wrong(pointer: string, value: unknown, wanted: string, remedy: string): Breach {
  const found =
    value === null
      ? 'nothing'
      : Array.isArray(value)
        ? 'a list'
        : isObject(value)
          ? 'an object'
          : JSON.stringify(value);
  return { pointer, message: `${found} stands where OpenAPI wants ${wanted}`, remedy };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
