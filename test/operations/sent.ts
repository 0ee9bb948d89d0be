import type { AnyCall } from '../../src/client/fetch.ts';

/** What a request says, read as anybody reads a query and a body: to be compared with what the caller wrote. */
export async function sent(request: Request, written: AnyCall): Promise<{ query: Texts; body: unknown }> {
  const query = new URL(request.url).searchParams;
  const type = request.headers.get('content-type') ?? '';
  const own = request.clone();
  const named = (fields: URLSearchParams | FormData, like: unknown) => {
    const names = [...new Set(fields.keys())];
    return Object.fromEntries(names.map((name) => [name, textOf(fields.getAll(name), member(like, name))]));
  };
  const body = async () => {
    if (/json/.test(type)) return own.json();
    if (/urlencoded/.test(type)) return named(new URLSearchParams(await own.text()), written.body);
    if (/multipart/.test(type)) return named(await own.formData(), written.body);
    return undefined;
  };
  return { query: named(query, written.params?.query), body: await body() };
}

/** The same of what the caller wrote: numbers and the like are texts in a query and a form, objects are JSON. */
export function meant({ params, body }: AnyCall, type: string): { query: Texts; body: unknown } {
  return { query: texts(params?.query), body: /json/.test(type) || body === undefined ? body : texts(body as object) };
}

type Texts = Record<string, string>;

function texts(values: object = {}): Texts {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textOf([value].flat(), value)]));
}

/** A list is told by its members, whatever stands between them. */
function textOf(values: unknown[], like: unknown): string {
  const members = values.map((value) => {
    if (value instanceof File) return `${value.name} ${value.type} ${value.size}`;
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  });
  return Array.isArray(like) ? members.flatMap((text) => text.split(/[ ,|]/)).join(' ') : members.join(' and ');
}

function member(values: unknown, name: string): unknown {
  return (values as Record<string, unknown> | undefined)?.[name];
}
