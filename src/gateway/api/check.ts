import { bodyReader, kindOf } from '../../contract/body.ts';
import type { AnyInput, Context, Violation } from '../../contract/contract.ts';
import { coerced, parameterReader } from '../../contract/parameters.ts';
import { type ApiOperation, strangers } from './operation.ts';

/** What a request's parts are, for the checks: the stub's readers ask for no more. */
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
  const names = spec.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  const read = parameterReader(spec, names);
  const parts = (['path', 'query', 'header'] as const).filter((part) => spec.parameters.some((p) => p.in === part));
  return ({ querystring, headers, parameters }) => {
    const found = forward || querystring === '' ? [] : strangers(operation, querystring);
    if (parts.length === 0) return found;
    const input: AnyInput = { path: {}, query: { ...fixed.query }, header: { ...fixed.header }, cookie: {} };
    // The path was decoded when it was matched; its values must not be decoded twice.
    const captures = names.map((name) => encodeURIComponent(parameters[name] as string));
    const ctx = { querystring, headers, captures, cookies: { get: () => undefined } } as unknown as Context;
    found.push(...read(ctx, input));
    for (const part of parts) found.push(...coerced(validators[part], input[part]));
    return found;
  };
}

/** A body that was read: what is wrong with it, or what goes on to the provider. */
export interface CheckedBody {
  status: 400 | 413 | 415;
  violations: Violation[];
  text?: string;
}

/**
 * Prepares the check of an operation's body. Forms and JSON are read and checked, and go on as they were sent, with what the
 * document fixes added; undefined where the operation takes another kind, which streams through.
 */
export function bodyCheck({ spec, validators, fixed: { body: fixed } }: ApiOperation, limit: number) {
  if (!spec.body) return undefined;
  const read = bodyReader(spec.body, limit);
  const added = new URLSearchParams(fixed).toString();
  return async (ctx: Context): Promise<CheckedBody> => {
    const { status = 400, violations, type, form, value, text } = await read(ctx);
    const check = type === undefined ? undefined : validators.body?.[type];
    const fields = value as Record<string, unknown>;
    if (fields && typeof fields === 'object') Object.assign(fields, fixed);
    const wrong = value === undefined ? [] : form ? coerced(check, fields) : (check?.(value) ?? []);
    const all = [...violations, ...wrong];
    if (all.length > 0 || text === undefined || added === '')
      return { status, violations: all, ...(text ? { text } : {}) };
    return { status, violations: all, text: form ? `${text}&${added}` : JSON.stringify(fields) };
  };
}

/** Whether an operation's bodies are of a kind that only streams: files and whatever else is neither form, JSON nor text. */
export function streams({ spec }: ApiOperation, contentType: string | undefined): boolean {
  const type = contentType?.split(';')[0]?.trim().toLowerCase();
  return type !== undefined && kindOf(type) === undefined && (spec.body?.types.includes(type) ?? false);
}
