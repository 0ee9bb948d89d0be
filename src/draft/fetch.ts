import { DraftError } from './error.ts';

/** Bytes that a document may have; the largest descriptions of an API that vendors publish have about ten million. */
const most = 16 * 2 ** 20;
/** Milliseconds for everything. */
const patience = 15_000;
/** Redirects that are followed, all of them on one host. */
const hops = 3;

/**
 * The text at an address, or the status of a server that has none.
 * @throws DraftError where nobody answers in time, the answer is too large, or it leads to another host
 */
export async function fetched(address: string): Promise<{ text: string } | { status: number }> {
  const signal = AbortSignal.timeout(patience);
  try {
    return await followed(address, address, hops, signal);
  } catch (cause) {
    if (cause instanceof DraftError) throw cause;
    const { cause: below, message } = cause as Error & { cause?: { code?: string } };
    const why = signal.aborted ? `no answer in ${patience / 1000} s` : (below?.code ?? message);
    throw new DraftError(`${address} can't be fetched (${why}): save it as a file, and name that`, { cause });
  }
}

async function followed(
  address: string,
  first: string,
  left: number,
  signal: AbortSignal,
): Promise<{ text: string } | { status: number }> {
  const accept = 'application/json, application/yaml;q=0.9, text/yaml;q=0.9, */*;q=0.1';
  const response = await fetch(address, { headers: { accept }, redirect: 'manual', signal });
  const { status, headers } = response;
  const location = headers.get('location');
  if (status >= 300 && status < 400 && location !== null) {
    await response.body?.cancel();
    const next = new URL(location, address);
    if (next.origin !== new URL(first).origin)
      throw new DraftError(`${address} leads to another host, ${next.origin}: name the address there if you trust it`);
    if (left === 0) throw new DraftError(`${first} leads from address to address`);
    return followed(next.href, first, left - 1, signal);
  }
  if (response.ok) return { text: await textOf(response, address) };
  await response.body?.cancel();
  return { status };
}

/** Stops reading where it becomes too much, whatever the server says of the length. */
async function textOf(response: Response, address: string): Promise<string> {
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > most) throw new DraftError(`${address} has more than ${most / 2 ** 20} MiB`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
