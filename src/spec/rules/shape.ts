import { methods } from '../openapi.ts';
import { pointer } from '../source.ts';
import type { Breach, Rule } from './rule.ts';

/** The parts of OpenAPI that Onegate reads have the shape that OpenAPI gives them; `redocly lint` checks the rest of it. */
export const shape: Rule = {
  name: 'shape',
  promise: 'Lists are lists, objects are objects and texts are texts where OpenAPI 3.1 wants them.',
  check({ root }) {
    const found: Breach[] = [];
    openapi(root, [], found);
    return found;
  },
};

/** The names on the way from the root; a pointer is made of them only where something is wrong. */
type Way = (string | number)[];

/** Adds to `found` what is wrong with a value, and leaves the way as it was. */
type Shape = (value: unknown, way: Way, found: Breach[]) => void;

const text: Shape = (value, way, found) => {
  if (typeof value !== 'string')
    found.push(wrong(way, value, 'text', typeof value === 'object' ? 'write text' : `write "${value}"`));
};

const any: Shape = () => {};

function list(inner: Shape, shown: string): Shape {
  return (value, way, found) => {
    if (!Array.isArray(value)) {
      found.push(wrong(way, value, 'a list', `begin each member with a dash: ${shown}`));
      return;
    }
    for (const [index, member] of value.entries()) within(inner, index, member, way, found);
  };
}

function map(inner: Shape): Shape {
  return (value, way, found) => {
    if (!isObject(value)) {
      found.push(wrong(way, value, 'an object', 'write names and values'));
      return;
    }
    for (const name of Object.keys(value)) {
      if (!name.startsWith('x-')) within(inner, name, value[name], way, found);
    }
  };
}

/** An object with some members known; those that end in `!` must be there. A reference may stand in its place. */
function object(members: Record<string, Shape>): Shape {
  const known = Object.entries(members).map(
    ([key, inner]) => ({ name: key.replace('!', ''), required: key.endsWith('!'), inner }) as const,
  );
  return (value, way, found) => {
    if (!isObject(value)) {
      found.push(wrong(way, value, 'an object', 'write names and values'));
      return;
    }
    if (typeof value.$ref === 'string') return;
    for (const { name, required, inner } of known) {
      const member = value[name];
      if (member !== undefined) within(inner, name, member, way, found);
      else if (required)
        found.push({ pointer: pointer(...way), message: `${name} is missing`, remedy: `add \`${name}:\`` });
    }
  };
}

function within(shape: Shape, name: string | number, member: unknown, way: Way, found: Breach[]): void {
  way.push(name);
  shape(member, way, found);
  way.pop();
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

function wrong(way: Way, value: unknown, wanted: string, remedy: string): Breach {
  const found =
    value === null
      ? 'nothing'
      : Array.isArray(value)
        ? 'a list'
        : isObject(value)
          ? 'an object'
          : JSON.stringify(value);
  return { pointer: pointer(...way), message: `${found} stands where OpenAPI wants ${wanted}`, remedy };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
