import { stringifyExact } from '../provider/json.ts';
import { kindOf } from './body.ts';
import type { AnyOutput, Context, OperationSpec, OperationValidators, Validate, Violation } from './contract.ts';

/** Writes an answer and says where it breaks the document; it goes out all the same. */
export type AnswerWriter = (ctx: Context, output: AnyOutput) => Violation[];

/**
 * Prepares the writing of an operation's answers: JSON (a bigint as a bare integer), forms and text by the documented media
 * type, the first one where the answer names none.
 */
export function answerWriter({ answers, headers = {} }: OperationSpec, validators: OperationValidators): AnswerWriter {
  const documented = new Map(
    Object.entries(answers).map(([status, types]) => [
      status,
      {
        types: new Map(types.map((type) => [type, validators.answers[status]?.[type]])),
        headers: headers[status] ?? [],
      },
    ]),
  );
  return (ctx, output) => {
    const code = String(output.status);
    const answer = documented.get(code) ?? documented.get(`${code[0]}XX`) ?? documented.get('default');
    const type = output.type ?? (answer ? [...answer.types.keys()][0] : undefined);
    writeAnswer(ctx, output, type);
    if (!answer) return [{ pointer: '/status', message: `${code} is not documented` }];
    const missing = answer.headers.filter((name) => headerOf(output, name) === undefined);
    return [
      ...missing.map((name) => ({ pointer: `/headers/${name}`, message: 'is required' })),
      ...checkBody(answer.types, type, output.body),
    ];
  };
}

/** Writes an answer as it is, of a media type that is already known. */
export function writeAnswer(ctx: Context, { status, headers = {}, body }: AnyOutput, type: string | undefined): void {
  // An explicit null first: else Koa answers with the status' name, or takes the status away.
  ctx.body = null;
  ctx.status = status;
  if (body !== undefined) {
    const kind = type === undefined ? (typeof body === 'string' ? 'text' : 'json') : kindOf(type);
    ctx.set('Content-Type', contentType(type, kind));
    ctx.body = written(body, kind);
  }
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) ctx.set(name, typeof value === 'object' ? [...value] : String(value));
  }
}

function checkBody(types: Map<string, Validate | undefined>, type: string | undefined, body: unknown): Violation[] {
  if (types.size === 0) {
    return body === undefined ? [] : [{ pointer: '/body', message: 'is not documented for this status' }];
  }
  if (body === undefined) return [{ pointer: '/body', message: 'is required' }];
  if (type === undefined || !types.has(type)) {
    return [{ pointer: '/type', message: `must be ${[...types.keys()].join(' or ')}` }];
  }
  return types.get(type)?.(plain(body)) ?? [];
}

function written(body: unknown, kind: 'json' | 'form' | 'text' | undefined): unknown {
  if (kind === 'json') return stringifyExact(body);
  if (typeof body !== 'object' || body === null) return String(body);
  if (Buffer.isBuffer(body)) return body;
  if (kind !== 'form') return stringifyExact(body);
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) if (value !== undefined && value !== null) form.append(name, value);
  return form.toString();
}

/** Text says its charset (RFC 2046 §4.1.2); JSON and forms are UTF-8 by definition. */
function contentType(type: string | undefined, kind: 'json' | 'form' | 'text' | undefined): string {
  if (type === undefined || type === '*/*') return kind === 'text' ? 'text/plain; charset=utf-8' : 'application/json';
  return kind === 'text' && !/charset=/i.test(type) && !/jwt$/i.test(type) ? `${type}; charset=utf-8` : type;
}

/** The value as its reader will see it: no undefined members, a bigint as a number. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return value;
  if (Array.isArray(value)) return value.map((member) => plain(member === undefined ? null : member));
  const { toJSON } = value as { toJSON?: () => unknown };
  if (typeof toJSON === 'function') return toJSON.call(value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => [name, plain(member)]),
  );
}

function headerOf({ headers = {} }: AnyOutput, name: string) {
  const key = Object.keys(headers).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : headers[key];
}
