import { bodyReader, kindOf } from '../../contract/body.ts';
import type { Context, ParameterSpec, Violation } from '../../contract/contract.ts';
import { coerced, members } from '../../contract/parameters.ts';
import type { ApiOperation } from './operation.ts';
import { readQuery } from './query.ts';

/** What a request's parts are, for the checks. */
interface Parts {
  querystring: string;
  headers: Record<string, string | string[] | undefined>;
  parameters: Record<string, string>;
}

/** All that is wrong with a request's parameters. */
export type ParameterCheck = (parts: Parts) => Violation[];

/** Prepares the check of an operation's parameters; one without parameters costs nothing per request. */
export function parameterCheck(operation: ApiOperation, forward: boolean): ParameterCheck {
  const { spec, validators, fixed } = operation;
  const at = (part: string) => spec.parameters.filter((parameter) => parameter.in === part);
  const [path, query, header] = [at('path'), at('query'), at('header')];
  return ({ querystring, headers, parameters }) => {
    const found: Violation[] = [];
    const values: Record<string, unknown> = { ...fixed.query };
    if (querystring !== '') readQuery(operation, querystring, forward, values, found);
    if (query.length > 0) found.push(...coerced(validators.query, values));
    // The path was decoded when it was matched.
    if (path.length > 0)
      found.push(
        ...coerced(
          validators.path,
          taken(path, (name) => parameters[name], {}),
        ),
      );
    if (header.length > 0) {
      const sent = (name: string) => headers[name.toLowerCase()]?.toString();
      found.push(...coerced(validators.header, taken(header, sent, { ...fixed.header })));
    }
    return found;
  };
}

/** Parameters of one part as text, lists as lists of text. */
function taken(
  specs: ParameterSpec[],
  sent: (name: string) => string | undefined,
  values: Record<string, unknown>,
): Record<string, unknown> {
  for (const { name, in: part, list } of specs) {
    const text = sent(name);
    if (text !== undefined) values[name] = list ? members(text, list, part) : text;
  }
  return values;
}

/** A body that was read: what is wrong with it, or what goes on to the provider. */
export interface CheckedBody {
  status: 400 | 413 | 415;
  violations: Violation[];
  text?: string;
  /** The media type of a body that the client did not send. */
  type?: string;
}

export type BodyCheck = (ctx: Context) => Promise<CheckedBody>;

/**
 * Prepares the check of an operation's body. Forms and JSON are read and checked, and go on as they were sent, with what the
 * document fixes added; undefined where the operation takes none.
 * @param limit bytes
 */
export function bodyCheck({ spec, validators, fixed: { body: fixed }, bodyFields, anew }: ApiOperation, limit: number) {
  const { body } = spec;
  if (!body) return undefined;
  const read = bodyReader(body, limit);
  const lasting = new URLSearchParams(bodyFields).toString();
  const added = () => (anew ? new URLSearchParams({ ...bodyFields, ...anew.body() }).toString() : lasting);
  const adds = Object.keys(fixed).length > 0;
  const known = new Set((body.fields ?? []).map(({ name }) => name).filter((name) => !Object.hasOwn(fixed, name)));
  const strange = (name: string) => (body.open ? Object.hasOwn(fixed, name) : !known.has(name));
  const form = body.types.find((type) => kindOf(type) === 'form');
  const check: BodyCheck = async (ctx) => {
    const { status = 400, violations, type, form: isForm, value, text = '' } = await read(ctx);
    const all = [...violations];
    if (text.includes('\ufffd')) all.push({ pointer: '/body', message: 'is not UTF-8' });
    if (isForm) for (const name of new URLSearchParams(text).keys()) if (strange(name)) all.push(stranger(name));
    const validate = type === undefined ? undefined : validators.body?.[type];
    const fields = value as Record<string, unknown>;
    if (fields && typeof fields === 'object') Object.assign(fields, fixed);
    if (value !== undefined) all.push(...(isForm ? coerced(validate, fields) : (validate?.(value) ?? [])));
    if (text === '')
      return { status, violations: all, ...(adds && form !== undefined ? { text: added(), type: form } : {}) };
    if (all.length > 0 || !adds || typeof fields !== 'object') return { status, violations: all, text };
    if (isForm) return { status, violations: all, text: [text, added()].filter(Boolean).join('&') };
    return { status, violations: all, text: withFields(text, { ...bodyFields, ...anew?.body() }) };
  };
  return check;
}

/** Whether an operation's body may be of a media type; undefined is told by the check of the body. */
export function takes({ spec }: ApiOperation, contentType: string | undefined): boolean {
  const type = bare(contentType);
  return type === undefined || (spec.body?.types.some((declared) => covers(declared, type)) ?? false);
}

/** Whether an operation's bodies are of a kind that only streams: files and whatever else is neither form, JSON nor text. */
export function streams(operation: ApiOperation, contentType: string | undefined): boolean {
  const type = bare(contentType);
  return type !== undefined && kindOf(type) === undefined && takes(operation, contentType);
}

function bare(contentType: string | undefined): string | undefined {
  return contentType?.split(';')[0]?.trim().toLowerCase();
}

/** A declared `image/*` covers every image (OpenAPI 3.1 §4.8.14). */
function covers(declared: string, type: string): boolean {
  const range = bare(declared) as string;
  return range === type || range === '*/*' || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));
}

function stranger(name: string): Violation {
  return {
    pointer: `/body/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    message: 'is not a field of this operation',
  };
}

/** Adds members to a JSON object without touching the numbers in it: ids go beyond what a double holds. */
function withFields(text: string, fields: Record<string, string>): string {
  const value = JSON.parse(text, verbatim as (key: string, value: unknown) => unknown) as object;
  return JSON.stringify(Array.isArray(value) ? value : Object.assign(value, fields));
}

function verbatim(_key: string, value: unknown, { source }: { source?: string }): unknown {
  return typeof value === 'number' && source !== undefined ? rawJSON(source) : value;
}

const { rawJSON } = JSON as unknown as { rawJSON(text: string): unknown };
