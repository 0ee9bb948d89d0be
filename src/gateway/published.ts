import { readFile } from 'node:fs/promises';
import type { OpenAPI } from '../spec/openapi.ts';

/** The document of everything that is served, for this gateway's address; read when it is first asked for, then kept. */
export function published(base: string): () => Promise<OpenAPI> {
  let document: Promise<OpenAPI> | undefined;
  return () => {
    document ??= read(base);
    return document;
  };
}

async function read(base: string): Promise<OpenAPI> {
  const text = await readFile(new URL('../../generated/openapi.json', import.meta.url), 'utf8');
  return { ...(JSON.parse(text) as OpenAPI), servers: [{ url: base }] };
}
