import { type ConfigError, validate } from '../../generated/config/validate.js';
import { meant } from '../spec/nearest.ts';
import { pointer, tokens } from '../spec/source.ts';
import { schemaAt } from './schema.ts';
import type { Complaint } from './substitute.ts';

/** Something wrong at a place of the configuration. */
export interface Problem extends Complaint {
  pointer: string;
  /** The value itself is wrong, and nothing should be concluded from it. */
  unusable?: true;
}

/** Every breach of the configuration's JSON Schema in words; fills the schema's defaults into the data. */
export function schemaProblems(data: unknown): Problem[] {
  if (validate(data)) return [];
  return (validate.errors ?? []).flatMap((error) => problemOf(error, data) ?? []);
}

function problemOf(error: ConfigError, data: unknown): Problem | undefined {
  const { keyword, instancePath: at, params } = error;
  if (keyword === 'additionalProperties') return unknownKey(at, String(params.additionalProperty));
  if (keyword === 'required') return missingKey(at, String(params.missingProperty));
  if (keyword === 'propertyNames') return badName(at, String(params.propertyName));
  if (error.propertyName !== undefined) return undefined;
  const schema = schemaAt(at);
  const value = valueAt(data, at);
  const remedy = `write ${schema?.description ?? 'something else'}`;
  const problem = { pointer: at, rule: keyword, unusable: true } as const;
  switch (keyword) {
    case 'type':
      return {
        ...problem,
        message: `${nameOf(at)} ${wrongType(String(params.type), value)}`,
        remedy: typed(remedy, value, params.type),
      };
    case 'enum':
      return {
        ...problem,
        message: `${shown(value, schema?.writeOnly)} is none of ${schema?.enum?.join(', ')}`,
        remedy,
      };
    case 'pattern':
      return { ...problem, message: `${shown(value, schema?.writeOnly)} can't stand here`, remedy };
    case 'minimum':
    case 'maximum':
      return { ...problem, message: `${nameOf(at)} ${shown(value)} is out of range`, remedy };
    case 'maxProperties':
      return { ...problem, message: `${nameOf(at)} says more than one thing`, remedy };
    case 'uniqueItems':
      return { ...problem, message: `${nameOf(at)} says the same thing twice`, remedy: 'remove one of the two' };
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return { ...problem, message: `${nameOf(at)} is empty`, remedy };
    default:
      return { ...problem, message: `${nameOf(at)} breaks the rule ${keyword}`, remedy };
  }
}

function unknownKey(at: string, key: string): Problem {
  const known = Object.keys(schemaAt(at)?.properties ?? {});
  const message = `there is no key ${JSON.stringify(key)} here`;
  return { pointer: at + pointer(key), rule: 'unknown-key', message, remedy: meant(key, known) };
}

function missingKey(at: string, key: string): Problem {
  const description = schemaAt(at + pointer(key))?.description;
  const holder = at === '' ? '' : ` in ${nameOf(at)}`;
  return {
    pointer: at + pointer(key),
    rule: 'missing-key',
    message: `${key} is missing${holder}`,
    remedy: `add ${key}: ${description}`,
  };
}

function badName(at: string, name: string): Problem {
  const { description, enum: known } = schemaAt(at)?.propertyNames ?? {};
  return {
    pointer: at + pointer(name),
    rule: 'name',
    message: `${JSON.stringify(name)} can't be a name here`,
    remedy: known ? meant(name, known) : `${description}`,
  };
}

function nameOf(at: string): string {
  return at === '' ? 'the configuration' : tokens(at).join('.');
}

const words: Record<string, string> = {
  string: 'text',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'a mapping',
  array: 'a list',
  number: 'a number',
};

function wrongType(wanted: string, value: unknown): string {
  const found = value === null ? 'empty' : words[Array.isArray(value) ? 'array' : typeof value];
  return `must be ${words[wanted]}, and is ${found}`;
}

/** YAML reads a bare 123 as a number, and loses digits of a long one; ids want quotes. */
function typed(remedy: string, value: unknown, wanted: unknown): string {
  return wanted === 'string' && ['number', 'boolean'].includes(typeof value) ? 'put it in quotes' : remedy;
}

function shown(value: unknown, secret = false): string {
  return secret ? 'this secret' : JSON.stringify(value);
}

function valueAt(data: unknown, at: string): unknown {
  return tokens(at).reduce<unknown>((here, token) => (here as Record<string, unknown> | undefined)?.[token], data);
}
