import type { Answer, Explanation, Sent } from './explanation.ts';

/** An explanation as text for a terminal: what is sent, what is read, and each answer, with its places at the end of the lines. */
export function printed(explanation: Explanation): string {
  const { provider, role, request, reads, answers, at } = explanation;
  const title = `${role ?? request?.operation} of ${provider}`;
  const first: Row = [title, '', at];
  const lines: Row[] = [first];
  if (request) {
    const { method, url, body, credential, sent } = request;
    lines.push([`${method} ${url}`, '', request.at]);
    if (body) lines.push([`Content-Type: ${body}`, '', '']);
    lines.push(none, ['Sent', '', ''], ['  credential', credential.text, credential.at], ...sent.map(sentRow));
  }
  if (reads.length > 0) lines.push(none, ['Read of a success', '', '']);
  for (const { name, from, at: place } of reads) lines.push([`  ${name}`, from, place]);
  if (answers.length > 0) lines.push(none, ['Documented answers', '', '']);
  for (const answer of answers) lines.push(...answerRows(answer, silence(role)));
  return aligned(lines);
}

type Row = [left: string, middle: string, place: string];
const none: Row = ['', '', ''];

function sentRow({ name, in: place, required, value, at, said }: Sent): Row {
  const text = value ?? (required ? 'nothing, though it is required' : 'not sent');
  return [`  ${name} (${place})`, text, places(at, said)];
}

/** What becomes of an answer that is neither read nor refused. */
function silence(role: string | undefined): string {
  if (role === undefined) return 'passed on';
  return role === 'authorize' ? 'a page for the user' : '';
}

function answerRows({ status, type, example, at, success, failure }: Answer, otherwise: string): Row[] {
  const name = `  ${status}${example ? ` ${example}` : type ? ` ${type}` : ''}`;
  if (failure) {
    const { word, code, error, status: seen, said } = failure;
    const cause = code === undefined || code === word ? '' : `code ${code}: `;
    const told = seen === undefined ? `error=${error}` : `${seen} ${error}`;
    return [[name, `${cause}${word}; the client sees ${told}`, places(at, said)]];
  }
  if (!success) return [[name, otherwise, at]];
  return [
    [name, 'success', at],
    ...Object.entries(success).map(([member, value]): Row => [`    ${member}`, short(value), '']),
  ];
}

/** Two places; the file is named once where both are in it. */
function places(at: string, said: string | undefined): string {
  if (said === undefined || said === at) return at;
  const [, file = '', line = ''] = /^(.*)(:\d+)$/.exec(said) ?? [];
  return `${at}, ${at.startsWith(`${file}:`) ? line : said}`;
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : Array.isArray(value) ? value.join(' ') : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Columns, as wide as what is in them; a title has the line to itself. */
function aligned(lines: Row[]): string {
  const width = (index: 0 | 1) =>
    Math.min(60, Math.max(...lines.map((row) => (row[0].startsWith(' ') ? row[index].length : 0))));
  const [left, middle] = [width(0), width(1)];
  return lines
    .map(([first, second, place]) => {
      if (!first.startsWith(' ')) return place ? `${first}  (${place})` : first;
      return `${first.padEnd(left)}  ${second.padEnd(middle)}  ${place}`.trimEnd();
    })
    .join('\n');
}
