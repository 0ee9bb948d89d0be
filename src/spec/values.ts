import { meant } from './nearest.ts';
import { pointer } from './source.ts';

/** Something wrong with a value of the vocabulary: where (a JSON pointer), what, and what would be right. */
export interface Fault {
  pointer: string;
  message: string;
  remedy: string;
}

/** What a value is for: sent to the provider, read from its answer, or an issuer, which may use the ID token's claims. */
export type Kind = 'send' | 'read' | 'issuer';

/** The words of a request that a document may name with a `$`; those after `username` are ours. */
export const words: readonly string[] = [
  ...['client_id', 'client_secret', 'redirect_uri', 'response_type', 'response_mode', 'scope', 'state', 'nonce'],
  ...['code_challenge', 'code_challenge_method', 'prompt', 'display', 'ui_locales', 'login_hint', 'max_age'],
  ...['acr_values', 'id_token_hint', 'grant_type', 'code', 'code_verifier', 'refresh_token', 'password', 'token'],
  ...['token_type_hint', 'access_token', 'username', 'app_token', 'client_assertion', 'now', 'access_type'],
];

const derivedKeys = { send: ['from', 'map', 'as'], read: ['from', 'in', 'where', 'split', 'map', 'as', 'reason'] };

/** Says in words for people why the schema refuses a value; an empty list where this function sees nothing wrong. */
export function faultsOf(kind: Kind, value: unknown, at: string): Fault[] {
  const fault = (message: string, remedy: string): Fault[] => [{ pointer: at, message, remedy }];
  if (typeof value === 'string') return textFaults(kind, value).map((found) => ({ pointer: at, ...found }));
  if (Array.isArray(value)) {
    const inner = value.flatMap((member, index) => faultsOf(kind, member, `${at}/${index}`));
    if (value.length > 1 || inner.length > 0) return inner;
    return fault('a list chooses the first that is there, and this one has nothing to choose from', 'write it alone');
  }
  if (typeof value === 'object' && value !== null) return derivedFaults(kind, value as Record<string, unknown>, at);
  if (value === null || value === undefined) return fault('there is no value', 'remove the key, or say where it is');
  if (kind !== 'read') return fault(`${value} is no text`, `what is sent is text: write "${value}"`);
  return [];
}

function textFaults(kind: Kind, text: string): Omit<Fault, 'pointer'>[] {
  if (text === '') return [{ message: 'the text is empty', remedy: 'remove the key, or say where the value is' }];
  const placeholders = [...text.matchAll(/\{([/$][^{}]+)\}/g)].map(([, inner]) => inner as string);
  const parts = placeholders.length > 0 ? placeholders : [text];
  const unknown = parts.filter((part) => part.startsWith('$')).flatMap((part) => wordFaults(part.slice(1)));
  if (unknown.length > 0) return unknown;
  if (kind === 'send' && parts.some((part) => part.startsWith('/'))) {
    const remedy = 'keep the field (`keep: { name: /pointer }`) and send $token.name, or write text without the slash';
    return [{ message: `${text} is a place in an answer, and this is sent before there is one`, remedy }];
  }
  const broken = parts.find((part) => part.startsWith('/') && /~(?![01])/.test(part));
  if (broken !== undefined)
    return [{ message: `${broken} is no JSON pointer`, remedy: 'write ~0 for ~ and ~1 for / inside a name' }];
  if (kind !== 'read' || placeholders.length > 0 || /^[/$]/.test(text)) return [];
  const message = `bare text would be the same for every user: ${JSON.stringify(text)}`;
  return [{ message, remedy: `begin it with a slash if it is a field of the answer: /${text}` }];
}

function wordFaults(word: string): Omit<Fault, 'pointer'>[] {
  const own = /^(app|token)\.(.*)$/.exec(word);
  if (own) {
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(own[2] as string)) return [];
    return [{ message: `$${word} is no name`, remedy: 'a name has letters, digits and underscores' }];
  }
  if (words.includes(word)) return [];
  const remedy = meant(
    `$${word}`,
    words.map((known) => `$${known}`),
  );
  return [{ message: `$${word} is no word of a request`, remedy }];
}

function derivedFaults(kind: Kind, value: Record<string, unknown>, at: string): Fault[] {
  const keys = derivedKeys[kind === 'read' ? 'read' : 'send'];
  const faults: Fault[] = [];
  const add = (key: string, message: string, remedy: string) =>
    faults.push({ pointer: key === '' ? at : at + pointer(key), message, remedy });
  for (const key of Object.keys(value)) {
    if (keys.includes(key)) continue;
    const remedy = derivedKeys.read.includes(key) ? 'it belongs to values that are read' : meant(key, keys);
    add(key, `${key} is unknown here`, remedy);
  }
  if (!('from' in value)) add('', 'from is missing', 'say where the value comes from: `from: …`');
  else if (Object.keys(value).length === 1) add('', '`from` alone changes nothing', 'write its value in its place');
  else faults.push(...faultsOf(kind, value.from, `${at}/from`));
  if ('in' in value && !('where' in value))
    add('in', '`in` without `where` does not say which member to take', 'add `where: { /field: value }`');
  if ('where' in value && !('in' in value))
    add('where', '`where` without `in` does not say which list to look in', 'add `in: /list`, or `in: ""`');
  if ('in' in value && value.in !== '' && !isPointer(value.in))
    add('in', `${JSON.stringify(value.in)} is no JSON pointer`, 'begin it with a slash; "" is the answer itself');
  faults.push(...tableFaults(value, 'map', at), ...tableFaults(value, 'where', at));
  if ('as' in value && !['milliseconds', 'beijing-time'].includes(value.as as string))
    add('as', `${JSON.stringify(value.as)} is no way to write a time`, 'milliseconds or beijing-time');
  if ('split' in value && (typeof value.split !== 'string' || value.split === ''))
    add('split', 'split is the text between the members of a list', 'for example: split: ","');
  if ('reason' in value && (typeof value.reason !== 'string' || value.reason.length < 10))
    add('reason', 'the reason says too little', 'say in a sentence why all members are the same identifier');
  return faults;
}

function tableFaults(value: Record<string, unknown>, key: 'map' | 'where', at: string): Fault[] {
  if (!(key in value)) return [];
  const table = value[key];
  if (typeof table !== 'object' || table === null || Array.isArray(table) || Object.keys(table).length === 0) {
    const remedy = key === 'map' ? '`map: { text: meaning }`' : '`where: { /field: value }`';
    return [{ pointer: `${at}/${key}`, message: `${key} is no table with at least one row`, remedy }];
  }
  return Object.entries(table).flatMap(([name, meaning]) => {
    const place = at + pointer(key, name);
    const faults: Fault[] = [];
    if (key === 'where' && !isPointer(name))
      faults.push({ pointer: place, message: `${name} is no JSON pointer`, remedy: `begin it with a slash: /${name}` });
    const scalar = ['string', 'boolean'].includes(typeof meaning) || Number.isInteger(meaning);
    if (!scalar)
      faults.push({ pointer: place, message: 'the value is no text, whole number or boolean', remedy: 'write one' });
    return faults;
  });
}

function isPointer(value: unknown): boolean {
  return typeof value === 'string' && /^(\/([^~/]|~[01])*)+$/.test(value);
}
