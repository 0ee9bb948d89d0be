import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** What curl would print: its few options that the pages use, so that their commands run where curl is not installed. */
export async function curl(args: string[]): Promise<string> {
  const { url, method, headers, body, shows } = askedBy(args);
  const sent = request(url, { method, headers, agent: false }).end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const answer = await text(response);
  return shows ? `${head(response)}\n\n${answer}` : answer;
}

function askedBy(args: string[]) {
  const headers: Record<string, string> = { 'User-Agent': 'curl', Accept: '*/*' };
  const data: string[] = [];
  let [url, method, shows] = ['', '', false];
  for (const words = args.slice(); words.length > 0; ) {
    const word = words.shift() as string;
    const value = () => words.shift() ?? '';
    if (word === '-i') shows = true;
    else if (word === '-d') data.push(value());
    else if (word === '-u') headers.Authorization = `Basic ${Buffer.from(value()).toString('base64')}`;
    else if (word === '-H') Object.assign(headers, Object.fromEntries([value().split(/: */, 2)]));
    else if (word === '-X') method = value();
    else if (word.startsWith('-')) throw new Error(`curl ${word} is not known here`);
    else url = word;
  }
  const body = data.join('&');
  if (body !== '') {
    headers['Content-Type'] ??= 'application/x-www-form-urlencoded';
    headers['Content-Length'] = String(Buffer.byteLength(body));
  }
  return { url, method: method || (body === '' ? 'GET' : 'POST'), headers, body, shows };
}

function head({ statusCode, statusMessage, rawHeaders }: IncomingMessage): string {
  const lines = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${rawHeaders[at + 1]}`] : []));
  return [`HTTP/1.1 ${statusCode} ${statusMessage}`, ...lines].join('\n');
}
