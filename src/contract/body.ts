import type { IncomingMessage } from 'node:http';
import { parseExact } from '../provider/json.ts';
import type { Context, OperationSpec, Violation } from './contract.ts';
import { formFields } from './parameters.ts';

const MULTIPART = 'multipart/form-data';
const decoder = new TextDecoder();

/** What was read of a request's body: its media type as the document writes it, the value, or why there is none. */
export interface Body {
  status?: 400 | 413 | 415;
  violations: Violation[];
  type?: string;
  /** The body as it was sent. */
  text?: string;
  form?: true;
  /** The value that the validator of `type` checks. */
  value?: unknown;
  /** The same value with integers beyond 2^53 as text, where there are any. */
  exact?: unknown;
}

/**
 * Prepares the reading of an operation's body: by a declared media type only (JSON, form, text; always UTF-8; a form with files), up to `limit`
 * bytes. A form that is not there reads as an empty one, so that what is missing is named field by field.
 */
export function bodyReader(body: OperationSpec['body'], limit: number): (ctx: Context) => Promise<Body> {
  if (!body) return async () => ({ violations: [] });
  const declared = new Map(body.types.filter((type) => kindOf(type) !== undefined).map((type) => [bare(type), type]));
  const form = body.types.find((type) => kindOf(type) === 'form');
  const files = body.types.find((type) => bare(type) === MULTIPART);
  const unsupported = `must be ${[...declared.values(), ...(files ? [files] : [])].join(' or ')}`;
  return async (ctx) => {
    const bytes = await read(ctx.req, limit);
    if (bytes === undefined) {
      ctx.set('Connection', 'close');
      return refusal(413, `is larger than ${limit} bytes`);
    }
    if (files && bare(ctx.get('Content-Type')) === MULTIPART) return multipart(files, ctx.get('Content-Type'), bytes);
    const text = decoder.decode(bytes);
    if (text === '') {
      if (!body.required) return { violations: [] };
      return form ? parsed(form, '', body) : refusal(400, 'is required');
    }
    const type = declared.get(bare(ctx.get('Content-Type'))) ?? declared.get('*/*');
    if (!type || !/^(identity)?$/i.test(ctx.get('Content-Encoding'))) return refusal(415, unsupported);
    return { ...parsed(type, text, body), text };
  };
}

/** How a media type is read and written; undefined for those that are bytes or multipart. */
export function kindOf(type: string): 'json' | 'form' | 'text' | undefined {
  const name = bare(type);
  if (/[/+]json$/.test(name) || name === '*/*') return 'json';
  if (name === 'application/x-www-form-urlencoded') return 'form';
  return /^text\/|[/+](xml|javascript|jwt)$/.test(name) ? 'text' : undefined;
}

function parsed(type: string, text: string, { fields = [], open }: NonNullable<OperationSpec['body']>): Body {
  const violations: Violation[] = [];
  const kind = kindOf(type);
  if (kind === 'form') {
    return { type, form: true, value: formFields(text, fields, open === true, violations), violations };
  }
  if (kind === 'text') return { type, value: text, violations };
  try {
    const value = withoutProto(JSON.parse(text), text);
    return /\d{16}/.test(text)
      ? { type, value, exact: withoutProto(parseExact(text), text), violations }
      : { type, value, violations };
  } catch {
    return refusal(400, 'is not JSON');
  }
}

/** The bytes, or undefined beyond the limit: what is left is then thrown away unread. */
function read(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const done = (bytes: Buffer | undefined) => {
      request.off('data', onData).off('end', onEnd).off('error', onError).resume();
      resolve(bytes);
    };
    /** The client has left: nobody's fault here, nothing to log. */
    const onError = (error: Error) => reject(Object.assign(error, { status: 400, expose: true }));
    const onData = (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit) done(undefined);
    };
    const onEnd = () => done(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
    if (Number(request.headers['content-length'] ?? 0) > limit) return done(undefined);
    request.on('data', onData).on('end', onEnd).on('error', onError);
  });
}

/** A form with files (RFC 7578): texts and bytes by field, unchecked, since a schema says little of bytes. */
async function multipart(type: string, contentType: string, bytes: Buffer): Promise<Body> {
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
    const value: Record<string, unknown> = Object.create(null);
    for (const [name, field] of form) {
      value[name] = typeof field === 'string' ? field : Buffer.from(await field.arrayBuffer());
    }
    return { type, value, violations: [] };
  } catch {
    return refusal(400, 'is no multipart form');
  }
}

/** JSON may name a member `__proto__`; copied by assignment it would become a prototype, so it is dropped. */
function withoutProto(value: unknown, text: string): unknown {
  if (!/__proto__|\\u/.test(text)) return value;
  return JSON.parse(JSON.stringify(value), (key, member) => (key === '__proto__' ? undefined : member));
}

function refusal(status: 400 | 413 | 415, message: string): Body {
  return { status, violations: [{ pointer: '/body', message }] };
}

function bare(type: string): string {
  return (type.split(';')[0] as string).trim().toLowerCase();
}
