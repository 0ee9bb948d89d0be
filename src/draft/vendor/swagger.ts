import { methods } from '../../spec/openapi.ts';
import { listStyle, split } from './fields.ts';
import { isObject, mapValues, type Value } from './value.ts';

/**
 * A Swagger 2.0 document as OpenAPI 3.0 says it, with references to the new places; schemas still speak their old dialect. What is no
 * part of Swagger stays as it is.
 */
export function fromSwagger(given: Value): Value {
  const {
    swagger: _,
    host,
    basePath,
    schemes,
    consumes,
    produces,
    definitions,
    parameters,
    responses,
    ...rest
  } = given;
  const usual: Usual = { consumes: list(consumes), produces: list(produces), shared: record(parameters) };
  const { securityDefinitions, paths, ...head } = rest;
  const components: Value = {
    schemas: definitions,
    parameters: mapValues(Object.fromEntries(Object.entries(usual.shared).filter(([, one]) => !isBody(one))), (one) =>
      parameterOf(one as Value),
    ),
    responses: mapValues(record(responses), (one) => responseOf(one, usual.produces)),
    securitySchemes: mapValues(record(securityDefinitions), (one) => schemeOf(one as Value)),
  };
  const filled = Object.entries(components).filter(([, value]) => isObject(value) && Object.keys(value).length > 0);
  return moved({
    openapi: '3.0.3',
    ...head,
    ...(host === undefined
      ? {}
      : { servers: [{ url: `${scheme(schemes)}://${host}${basePath ?? ''}`.replace(/\/$/, '') }] }),
    paths: mapValues(record(paths), (item) => itemOf(item as Value, usual)),
    components: Object.fromEntries(filled),
  }) as Value;
}

/** What operations take and give where they do not say it, and the parameters that they share. */
interface Usual {
  consumes: string[];
  produces: string[];
  shared: Value;
}

function itemOf(item: Value, usual: Usual): Value {
  if (!isObject(item)) return item;
  // A body that all operations of a path share is one of each.
  const { bodies, others } = split(list(item.parameters), usual.shared);
  const operations = methods.flatMap((method) =>
    isObject(item[method]) ? [[method, operationOf(item[method] as Value, bodies, usual)] as const] : [],
  );
  const { parameters: _, ...rest } = item;
  const own = others.map((one) => parameterOf(one as Value));
  return { ...rest, ...(own.length > 0 ? { parameters: own } : {}), ...Object.fromEntries(operations) };
}

function operationOf(operation: Value, inherited: Value[], usual: Usual): Value {
  const { consumes, produces, schemes: _, parameters, responses, ...rest } = operation;
  const { bodies, others } = split(list(parameters), usual.shared);
  const requestBody = bodyOf([...inherited, ...bodies], consumes === undefined ? usual.consumes : list(consumes));
  const types = produces === undefined ? usual.produces : list<string>(produces);
  return {
    ...rest,
    ...(others.length > 0 ? { parameters: others.map((one) => parameterOf(one as Value)) } : {}),
    ...(requestBody ? { requestBody } : {}),
    responses: mapValues(record(responses), (one) => responseOf(one, types)),
  };
}

function bodyOf(bodies: Value[], consumes: string[]): Value | undefined {
  const body = bodies.find((one) => one.in === 'body');
  if (body) {
    const types = consumes.filter((type) => !/form/.test(type));
    const content = Object.fromEntries(
      (types.length > 0 ? types : [json]).map((type) => [type, { schema: body.schema }]),
    );
    return { ...described(body), ...(body.required === true ? { required: true } : {}), content };
  }
  if (bodies.length === 0) return undefined;
  const files = bodies.some(({ type }) => type === 'file');
  const forms = consumes.filter((type) => /form/.test(type));
  const types = files ? ['multipart/form-data'] : forms.length > 0 ? forms : ['application/x-www-form-urlencoded'];
  const properties = Object.fromEntries(
    bodies.map((field) => [field.name, { ...schemaOf(field), ...described(field) }]),
  );
  const required = bodies.filter((field) => field.required === true).map(({ name }) => name);
  const schema = { type: 'object', ...(required.length > 0 ? { required } : {}), properties };
  return {
    ...(required.length > 0 ? { required: true } : {}),
    content: Object.fromEntries(types.map((type) => [type, { schema }])),
  };
}

function parameterOf(parameter: Value): Value {
  if (!isObject(parameter) || '$ref' in parameter) return parameter;
  const { name, in: place, required, description, 'x-example': example } = parameter;
  return {
    name,
    in: place,
    ...(description === undefined ? {} : { description }),
    ...(required === true || place === 'path' ? { required: true } : {}),
    ...listStyle(parameter),
    schema: schemaOf(parameter),
    ...(example === undefined ? {} : { example }),
  };
}

function responseOf(response: unknown, produces: string[]): unknown {
  if (!isObject(response) || '$ref' in response) return response;
  const { schema, examples, headers, ...rest } = response;
  const types = [...new Set([...produces, ...Object.keys(record(examples))])];
  const content =
    schema === undefined && examples === undefined
      ? undefined
      : Object.fromEntries(
          (types.length > 0 ? types : [json]).map((type) => {
            const example = record(examples)[type];
            return [
              type,
              { ...(schema === undefined ? {} : { schema }), ...(example === undefined ? {} : { example }) },
            ];
          }),
        );
  const shown = mapValues(record(headers), (one) =>
    isObject(one) ? { ...described(one), schema: schemaOf(one) } : one,
  );
  return {
    description: '',
    ...rest,
    ...(Object.keys(shown).length > 0 ? { headers: shown } : {}),
    ...(content ? { content } : {}),
  };
}

const flows: Record<string, string> = { accessCode: 'authorizationCode', application: 'clientCredentials' };

function schemeOf(scheme: Value): Value {
  if (scheme.type === 'basic') return { type: 'http', scheme: 'basic', ...described(scheme) };
  if (scheme.type !== 'oauth2') return scheme;
  const { type, flow, scopes = {}, authorizationUrl, tokenUrl, ...rest } = scheme;
  const inner = { ...(authorizationUrl ? { authorizationUrl } : {}), ...(tokenUrl ? { tokenUrl } : {}), scopes };
  return { type, ...rest, flows: { [flows[String(flow)] ?? String(flow)]: inner } };
}

/** What a parameter, a field or a header of Swagger says of its value stands in a schema since. */
function schemaOf(given: Value): Value {
  const outer = new Set([
    'name',
    'in',
    'required',
    'description',
    'collectionFormat',
    'allowEmptyValue',
    'x-example',
    'schema',
  ]);
  const own = Object.fromEntries(Object.entries(given).filter(([key]) => !outer.has(key)));
  return own.type === 'file' ? { type: 'string', format: 'binary' } : own;
}

const json = 'application/json';
const prefixes: [from: string, to: string][] = [
  ['#/definitions/', '#/components/schemas/'],
  ['#/parameters/', '#/components/parameters/'],
  ['#/responses/', '#/components/responses/'],
];

/** A copy in which references lead to where things are now. */
function moved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(moved);
  if (!isObject(value)) return value;
  return mapValues(value, (member, key) => {
    if (key !== '$ref' || typeof member !== 'string') return moved(member);
    const [from, to] = prefixes.find(([prefix]) => member.startsWith(prefix)) ?? ['', ''];
    return to + member.slice(from.length);
  });
}

function scheme(schemes: unknown): string {
  return list<string>(schemes)[0] === 'http' && !list<string>(schemes).includes('https') ? 'http' : 'https';
}

function isBody(parameter: unknown): boolean {
  return isObject(parameter) && (parameter.in === 'body' || parameter.in === 'formData');
}

function described({ description }: Value): Value {
  return description === undefined ? {} : { description };
}

function list<T = unknown>(value: unknown): T[] {
  return Array.isArray(value) ? value : [];
}

function record(value: unknown): Value {
  return isObject(value) ? value : {};
}
