import type { ApiRow, FieldStyle, ListStyle } from './api.ts';

/** A query string by the document's own styles; what is undefined or null is not sent, and a list may be empty. */
export function queryOf(row: ApiRow, query: Record<string, unknown>): string {
  return Object.entries(query)
    .flatMap(([name, value]) => pairsOf(name, value, { list: row.lists?.[name] ?? repeated }))
    .map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`)
    .join('&');
}

/** A body as it is sent, and its media type where the platform does not set it. */
export interface Sent {
  body: string | FormData | Raw;
  type: string | undefined;
}

/** A body in a media type that the operation takes: the asked one, else multipart where there are files, else the first. */
export function bodyOf(row: ApiRow, value: unknown, asked: string | undefined): Sent {
  const { types, fields = {} } = row.body ?? { types: ['application/json'] };
  if (value instanceof FormData) return { body: value, type: undefined };
  const type = asked ?? chosen(types, value);
  if (isRaw(value)) return { body: value, type };
  if (/^multipart\//i.test(type)) return { body: multipart(value as Fields, fields), type: undefined };
  if (/x-www-form-urlencoded/i.test(type)) return { body: form(value as Fields, fields), type };
  return { body: typeof value === 'string' && !/[/+]json/i.test(type) ? value : JSON.stringify(value), type };
}

/** What the platform sends as it is. */
type Raw = URLSearchParams | Blob | ArrayBuffer | ArrayBufferView | ReadableStream;

type Fields = Record<string, unknown>;

const repeated: ListStyle = { style: 'form', explode: true };

/** Between the values of a list that stands under one name (OpenAPI 3.1 §4.8.12.3). */
const separators: Record<string, string> = { spaceDelimited: ' ', pipeDelimited: '|' };

function chosen(types: readonly string[], value: unknown): string {
  const files = typeof value === 'object' && value !== null && Object.values(value).flat().some(isFile);
  const multipart = files ? types.find((type) => type.startsWith('multipart/')) : undefined;
  return multipart ?? types[0] ?? 'application/json';
}

function isRaw(value: unknown): value is Raw {
  const raw = [URLSearchParams, Blob, ArrayBuffer, ReadableStream];
  return raw.some((kind) => value instanceof kind) || ArrayBuffer.isView(value);
}

function isFile(value: unknown): value is Blob {
  return value instanceof Blob;
}

function form(value: Fields, fields: Readonly<Record<string, FieldStyle>>): string {
  const pairs = Object.entries(value).flatMap(([name, field]) => pairsOf(name, field, fields[name] ?? {}));
  return new URLSearchParams(pairs).toString();
}

function multipart(value: Fields, fields: Readonly<Record<string, FieldStyle>>): FormData {
  const data = new FormData();
  for (const [name, field] of Object.entries(value)) {
    const files = [field].flat().filter(isFile);
    for (const file of files) data.append(name, file);
    if (files.length > 0) continue;
    for (const [key, text] of pairsOf(name, field, fields[name] ?? {})) data.append(key, text);
  }
  return data;
}

function pairsOf(name: string, value: unknown, { list = repeated, json }: FieldStyle): [string, string][] {
  if (value === undefined || value === null) return [];
  if (json) return [[name, JSON.stringify(value)]];
  if (!Array.isArray(value)) return [[name, typeof value === 'object' ? JSON.stringify(value) : String(value)]];
  if (list.explode) return value.map((member) => [name, String(member)]);
  return [[name, value.join(separators[list.style] ?? ',')]];
}
