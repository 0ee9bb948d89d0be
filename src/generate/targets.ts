import { kindOf } from '../contract/body.ts';
import type { OperationValidators, Validate, Validators } from '../contract/contract.ts';
import { type Document, schema as followed, type Operation } from '../spec/document.ts';
import type { MediaType, Parameter, Schema } from '../spec/openapi.ts';
import type { SchemaSet } from './schemas.ts';

/** One schema to be compiled. */
export interface Target {
  /** Its `$id`, which names the operation and the part. */
  id: string;
  schema: Schema;
  /** Text may become numbers, booleans and lists: parameters and forms. */
  coerces: boolean;
  /** The part of the message, with which pointers begin. */
  part: 'path' | 'query' | 'header' | 'cookie' | 'body';
  /** Where it stands in the document. */
  at: string;
}

/** Gives the validator of a target; what it returns is placed into the table. */
export type Compile<V = Validate> = (target: Target) => V;

/**
 * The validators of a document, in its order. `compile` makes each of them: as a function, or as the text of one.
 * Bodies that are neither JSON, forms nor text have none.
 */
export function validatorTable<V = Validate>(document: Document, set: SchemaSet, compile: Compile<V>) {
  return Object.fromEntries(
    [...document.operations.values()].map((operation) => [
      operation.id,
      validatorsOf(document, operation, set, compile),
    ]),
  ) as V extends Validate ? Validators : Record<string, Record<string, unknown>>;
}

function validatorsOf<V>(document: Document, operation: Operation, set: SchemaSet, compile: Compile<V>) {
  const result: { [Part in keyof OperationValidators]?: unknown } = {};
  const base = `/${encodeURIComponent(operation.id)}`;
  for (const part of ['path', 'query', 'header', 'cookie'] as const) {
    const parameters = operation.parameters.filter((parameter) => parameter.in === part);
    if (parameters.length === 0) continue;
    const schema = partSchema(document, parameters, set);
    result[part] = compile({
      id: `${base}/${part}`,
      schema,
      coerces: true,
      part,
      at: parameters[0]?.pointer ?? operation.pointer,
    });
  }
  if (operation.body) {
    const at = `${operation.pointer}/requestBody`;
    result.body = contentOf(document, operation.body.content, `${base}/body`, at, set, compile, true);
  }
  result.answers = Object.fromEntries(
    Object.entries(operation.responses).map(([status, { content = {} }]) => {
      const at = `${operation.pointer}/responses/${status}`;
      return [status, contentOf(document, content, `${base}/${status}`, at, set, compile, false)];
    }),
  );
  return result;
}

/** All parameters of one place as the schema of one object; a default stands in for what need not be sent. */
function partSchema(document: Document, parameters: Parameter[], set: SchemaSet): Schema {
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  const properties = parameters.map((parameter) => {
    // One that is declared by `content` stays the text that it is on the wire, as in the types.
    const schema = parameter.schema ?? { type: 'string' };
    return [parameter.name, withDefault(document, set, schema, parameter.required === true)] as const;
  });
  return { type: 'object', properties: Object.fromEntries(properties), ...(required.length > 0 ? { required } : {}) };
}

function contentOf<V>(
  document: Document,
  content: Record<string, MediaType>,
  id: string,
  at: string,
  set: SchemaSet,
  compile: Compile<V>,
  request: boolean,
): Record<string, V> {
  const result: Record<string, V> = {};
  for (const [type, media] of Object.entries(content)) {
    const kind = kindOf(type);
    if (kind === undefined) continue;
    const coerces = request && kind === 'form';
    const schema =
      kind === 'text'
        ? { type: 'string' }
        : coerces
          ? formSchema(document, media, set)
          : set.prepare(media.schema ?? {});
    const place = `${at}/content/${type.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    result[type] = compile({ id: `${id}/${encodeURIComponent(type)}`, schema, coerces, part: 'body', at: place });
  }
  return result;
}

/** A form's schema with the defaults of its own fields; those inside compositions are not filled in. */
function formSchema(document: Document, media: MediaType, set: SchemaSet): Schema {
  const prepared = set.prepare(media.schema ?? {});
  const { properties: own = {}, required = [] } = followed(document, media.schema);
  const properties = Object.entries(own)
    .map(([name, field]) => [name, withDefault(document, set, field, required.includes(name))] as const)
    .filter(([, field]) => field.default !== undefined);
  if (properties.length === 0) return prepared;
  return { allOf: [{ type: 'object', properties: Object.fromEntries(properties) }, prepared] };
}

function withDefault(document: Document, set: SchemaSet, schema: Schema, required: boolean): Schema {
  const prepared = set.prepare(schema);
  const { default: stated } = followed(document, schema);
  return required || stated === undefined ? prepared : { ...prepared, default: stated };
}
