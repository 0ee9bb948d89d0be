import { fileURLToPath } from 'node:url';
import { providers as generated } from '../../generated/index.ts';
import type { Provider } from '../../src/contract/contract.ts';
import { compileProvider } from '../../src/generate/runtime.ts';
import { type SandboxOptions, startSandbox } from '../../src/sandbox/start.ts';

export const callback = 'http://127.0.0.1:5/callback';
export const basic = { authorization: `Basic ${Buffer.from('sandbox:sandbox-secret').toString('base64')}` };

/** The fixture documents as providers. */
export function fixture(id: 'plain' | 'quirky' | 'single'): Promise<Provider> {
  return compileProvider(fileURLToPath(new URL(`fixtures/${id}.yaml`, import.meta.url)));
}

export function shipped(id: string): Promise<Provider> {
  const load = generated[id];
  if (!load) throw new Error(`there is no provider ${id}`);
  return load.provider();
}

export type Stage = Awaited<ReturnType<typeof perform>>;

/** A sandbox, with what tests ask of it again and again; addresses are relative to it. */
export async function perform(options: SandboxOptions) {
  const sandbox = await startSandbox(options);
  const call = (path: string, init: RequestInit = {}) => fetch(sandbox.url + path, { redirect: 'manual', ...init });
  const get = (path: string, query: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    call(`${path}?${new URLSearchParams(query)}`, { headers });
  const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
    call(path, { method: 'POST', body: new URLSearchParams(form), headers });
  const control = (provider: string, action: string, body?: object) =>
    call(`/_sandbox/${provider}/${action}`, { method: 'POST', ...(body ? { body: JSON.stringify(body) } : {}) });
  return {
    ...sandbox,
    call,
    get,
    post,
    control,
    stats: async (id: string) => (await get(`/_sandbox/${id}/stats`)).json(),
  };
}

/** The parameters of a redirect, from query and fragment. */
export function landed(response: Response): Record<string, string> {
  const location = new URL(response.headers.get('location') ?? 'missing:');
  return Object.fromEntries([...location.searchParams, ...new URLSearchParams(location.hash.slice(1))]);
}
