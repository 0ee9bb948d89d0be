import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, zstdDecompress } from 'node:zlib';

type Headers = Record<string, string | string[] | undefined>;

/**
 * The text of an answer that has to be understood: its encoding taken off, read by its charset, UTF-8 unless it names one.
 * Undefined where it is not encoded as it says, or larger than `limit` bytes when opened.
 */
export async function readText(body: Buffer, headers: Headers, limit: number): Promise<string | undefined> {
  const encoding = String(headers['content-encoding'] ?? 'identity')
    .trim()
    .toLowerCase();
  const decode = decoders[encoding];
  try {
    const bytes = encoding === 'identity' ? body : await decode?.(body, { maxOutputLength: limit });
    return bytes && decoderOf(String(headers['content-type'])).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether a body stands there as it is, so that names can be looked for in its bytes. */
export function isPlain(headers: Headers): boolean {
  return headers['content-encoding'] === undefined;
}

function decoderOf(contentType: string) {
  const charset = /;\s*charset="?([\w.:-]+)/i.exec(contentType)?.[1];
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

const decoders: Record<string, ((body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>) | undefined> =
  {
    gzip: promisify(gunzip),
    'x-gzip': promisify(gunzip),
    deflate: promisify(inflate),
    br: promisify(brotliDecompress),
    zstd: promisify(zstdDecompress),
  };
