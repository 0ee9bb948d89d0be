import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** One answer as it came over the wire. */
export interface Answer {
  status: number;
  /** In lower case; a name that came more than once has all values, joined by `, `. */
  headers: Record<string, string>;
  body: Buffer;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever a test expects there
  json: any;
  /** The connection ended before the answer did. */
  broken: boolean;
}

/** Opens a connection to an address. */
export async function connection(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

/**
 * Sends a request byte by byte and reads its answer until its end.
 * @param target as it stands in the request line
 * @param headers lines; `Authorization` is there unless one of them is
 */
export async function call(
  url: string,
  method: string,
  target: string,
  headers: string[] = [],
  body: string | Buffer = '',
): Promise<Answer> {
  const socket = await connection(url);
  socket.write(head(url, method, target, headers));
  socket.write(body);
  const answer = await readAnswer(socket, method === 'HEAD');
  socket.destroy();
  return answer;
}

/** A request's head. */
export function head(url: string, method: string, target: string, headers: string[] = []): Buffer {
  const authorized = headers.some((line) => /^authorization:/i.test(line)) ? [] : ['Authorization: Bearer token-1'];
  const lines = [`${method} ${target} HTTP/1.1`, `Host: ${new URL(url).host}`, ...authorized, ...headers, '', ''];
  return Buffer.from(lines.join('\r\n'), 'latin1');
}

/** Reads the next answer of a connection; interim ones (1xx) are skipped. */
export async function readAnswer(socket: Socket, bodiless = false): Promise<Answer> {
  let bytes = Buffer.alloc(0);
  let ended = false;
  const more = async () => {
    if (ended) return false;
    const [chunk] = await Promise.race([once(socket, 'data'), once(socket, 'close').then(() => [undefined])]);
    if (chunk === undefined) ended = true;
    else bytes = Buffer.concat([bytes, chunk]);
    return !ended;
  };
  for (;;) {
    while (bytes.indexOf('\r\n\r\n') < 0) if (!(await more())) return answerOf(0, {}, bytes, true);
    const end = bytes.indexOf('\r\n\r\n');
    const [line = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
    const status = Number(line.split(' ')[1]);
    bytes = bytes.subarray(end + 4);
    if (status < 200) continue;
    const headers: Record<string, string> = {};
    for (const text of lines) {
      const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/s.exec(text) ?? [];
      const key = name.toLowerCase();
      headers[key] = key in headers ? `${headers[key]}, ${value}` : value;
    }
    if (bodiless || status === 204 || status === 304) return answerOf(status, headers, Buffer.alloc(0), false);
    if (headers['content-length'] !== undefined) {
      const length = Number(headers['content-length']);
      while (bytes.length < length && (await more()));
      return answerOf(status, headers, bytes.subarray(0, length), bytes.length < length);
    }
    if (headers['transfer-encoding'] !== 'chunked') {
      while (await more());
      return answerOf(status, headers, bytes, false);
    }
    const parts: Buffer[] = [];
    for (;;) {
      while (bytes.indexOf('\r\n') < 0)
        if (!(await more())) return answerOf(status, headers, Buffer.concat(parts), true);
      const at = bytes.indexOf('\r\n');
      const size = Number.parseInt(bytes.subarray(0, at).toString(), 16);
      while (bytes.length < at + 4 + size)
        if (!(await more())) return answerOf(status, headers, Buffer.concat(parts), true);
      if (size === 0) return answerOf(status, headers, Buffer.concat(parts), false);
      parts.push(bytes.subarray(at + 2, at + 2 + size));
      bytes = bytes.subarray(at + 4 + size);
    }
  }
}

function answerOf(status: number, headers: Record<string, string>, body: Buffer, broken: boolean): Answer {
  const text = body.toString();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return { status, headers, body, text, json, broken };
}

/** Waits until something holds. */
export async function until(holds: () => boolean, milliseconds = 5000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`after ${milliseconds} ms it still does not hold: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
