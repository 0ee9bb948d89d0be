import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseSource } from '../spec/source.ts';
import { DraftError } from './error.ts';
import { fetched } from './fetch.ts';
import { addressComplaint, isMetadata } from './metadata.ts';

/** What a draft is made of, and where it is from. */
export interface Given {
  data: Record<string, unknown>;
  from: string;
}

/**
 * Reads a source: a file, the address of a document, or an issuer, whose metadata are looked up (OpenID Connect Discovery §4.1, then
 * RFC 8414 §3.1).
 * @throws DraftError where there is nothing, or nothing that a draft can be made of; SpecError where the syntax is wrong
 */
export async function sourceOf(from: string, cwd: string): Promise<Given> {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(from))
    return { data: parsed(from, await textOf(resolve(cwd, from), from)), from };
  const complaint = addressComplaint(from);
  if (complaint) throw new DraftError(complaint);
  return (isDocument(from) ? undefined : await published(from)) ?? document(from);
}

/** An address that names one document is no issuer. */
function isDocument(address: string): boolean {
  const { pathname } = new URL(address);
  return pathname.includes('/.well-known/') || /\.(json|ya?ml)$/i.test(pathname);
}

async function document(address: string): Promise<Given> {
  const answer = await fetched(address);
  if ('text' in answer) return { data: parsed(address, answer.text), from: address };
  throw new DraftError(`${address} answered ${answer.status}: nothing can be made of that`);
}

/** The metadata that an issuer publishes; undefined where it publishes none. */
async function published(issuer: string): Promise<Given | undefined> {
  const { origin, pathname } = new URL(issuer);
  const path = pathname.replace(/\/+$/, '');
  const places = [
    `${origin}${path}/.well-known/openid-configuration`,
    `${origin}/.well-known/oauth-authorization-server${path}`,
  ];
  for (const from of places) {
    const answer = await fetched(from);
    const data = 'text' in answer ? object(answer.text) : undefined;
    if (!data || !isMetadata(data)) continue;
    if (String(data.issuer).replace(/\/+$/, '') === `${origin}${path}`) return { data, from };
    throw new DraftError(`${from} names the issuer ${data.issuer}: take that instead of ${issuer}`);
  }
  return undefined;
}

async function textOf(file: string, named: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new DraftError(`${named} can't be read (${(cause as NodeJS.ErrnoException).code})`, { cause });
  }
}

/** YAML is told where it is wrong; JSON, which may be large, is read by what is made for it. */
function parsed(from: string, text: string): Record<string, unknown> {
  const data = object(text) ?? parseSource(from, text).data;
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as Record<string, unknown>;
  throw new DraftError(`${from} is neither a server's metadata nor an OpenAPI document`);
}

function object(text: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
