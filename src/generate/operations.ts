import { kindOf } from '../contract/body.ts';
import type { FieldSpec, OperationSpec, OperationTable, ParameterSpec } from '../contract/contract.ts';
import { type Document, type Operation, schema } from '../spec/document.ts';
import type { Header, MediaType, Parameter, Schema } from '../spec/openapi.ts';
import { literal } from './literal.ts';

/** A document's operations as data, in document order: what the stub and the client need to know at run time. */
export function operationTable(document: Document): OperationTable {
  return Object.fromEntries(
    [...document.operations].map(([id, operation]) => [id, operationSpec(document, operation)]),
  );
}

/** The module `operations.ts`. */
export function operationsModule(document: Document): string {
  return [
    `import type { OperationTable } from '../../src/contract/contract.ts';\n`,
    `/** What ${document.root.info.title} can be asked: operationId to method, path, parameters, media types, answers, scopes. */`,
    `export const operations = ${literal(operationTable(document))} as const satisfies OperationTable;\n`,
  ].join('\n');
}

/** The properties that an object schema names itself or through what it is composed of. */
function propertiesOf(document: Document, value: Schema | undefined, depth = 0): Record<string, Schema> {
  const whole = schema(document, value);
  if (depth > 8) return {};
  const parts = [whole.allOf, whole.anyOf, whole.oneOf].flatMap((list) => list ?? []);
  return Object.assign({}, ...parts.map((part) => propertiesOf(document, part, depth + 1)), whole.properties);
}

function operationSpec(document: Document, operation: Operation): OperationSpec {
  const headers = Object.entries(operation.responses)
    .map(([status, response]) => [status, requiredHeaders(response.headers)] as const)
    .filter(([, names]) => names.length > 0);
  return {
    method: operation.method,
    path: operation.path,
    ...(operation.webhook ? { webhook: true } : {}),
    parameters: operation.parameters.map((parameter) => parameterSpec(document, parameter)),
    ...(operation.body ? { body: bodySpec(document, operation.body) } : {}),
    answers: Object.fromEntries(
      Object.entries(operation.responses).map(([status, { content }]) => [status, Object.keys(content ?? {})]),
    ),
    ...(headers.length > 0 ? { headers: Object.fromEntries(headers) } : {}),
    security: operation.security,
  };
}

function parameterSpec(document: Document, parameter: Parameter): ParameterSpec {
  const style = parameter.style ?? (parameter.in === 'query' || parameter.in === 'cookie' ? 'form' : 'simple');
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required === true,
    ...(takesList(document, parameter.schema)
      ? { list: { style, explode: parameter.explode ?? style === 'form' } }
      : {}),
    ...((parameter as { allowEmptyValue?: boolean }).allowEmptyValue ? { empty: true } : {}),
  };
}

function bodySpec(document: Document, body: NonNullable<Operation['body']>): OperationSpec['body'] {
  const types = Object.keys(body.content);
  const form = types.find((type) => kindOf(type) === 'form');
  return {
    required: body.required === true,
    types,
    ...(form === undefined ? {} : formOf(document, body.content[form] as MediaType)),
  };
}

/** Only a schema that says `additionalProperties` itself lets in fields that it does not name. */
function formOf(document: Document, media: MediaType): Pick<NonNullable<OperationSpec['body']>, 'fields' | 'open'> {
  const fields = fieldsOf(document, media);
  return schema(document, media.schema).additionalProperties ? { fields, open: true } : { fields };
}

function fieldsOf(document: Document, media: MediaType): FieldSpec[] {
  return Object.entries(propertiesOf(document, media.schema)).map(([name, property]) => {
    const { style = 'form', explode = style === 'form', contentType } = media.encoding?.[name] ?? {};
    const object = [schema(document, property).type].flat().includes('object');
    return {
      name,
      ...(takesList(document, property) ? { list: { style, explode } } : {}),
      ...(object || (contentType && kindOf(contentType) === 'json') ? { json: true as const } : {}),
    };
  });
}

function takesList(document: Document, value: Schema | undefined, depth = 0): boolean {
  const whole = schema(document, value);
  if ([whole.type].flat().includes('array')) return true;
  const parts = [whole.allOf, whole.anyOf, whole.oneOf].flatMap((list) => list ?? []);
  return depth < 8 && parts.some((part) => takesList(document, part, depth + 1));
}

function requiredHeaders(headers: Record<string, Header>): string[] {
  return Object.keys(headers).filter((name) => headers[name]?.required && name.toLowerCase() !== 'content-type');
}
