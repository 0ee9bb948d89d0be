import type { Word } from '../../provider/plan.ts';
import { bodyOf, wordsOf } from '../calls.ts';
import type { Document, Operation } from '../document.ts';
import { schema } from '../document.ts';
import { meant, nearest, or } from '../nearest.ts';
import type { Schema } from '../openapi.ts';
import { below, only, record } from './leaves.ts';
import type { Rule } from './rule.ts';
import { entries, type Use } from './view.ts';

/** What is mapped is declared: a typing error would silently send nothing. */
export const parameter: Rule = {
  name: 'parameter',
  promise: 'Every name in `parameters` is declared by the operation, and is not a constant there.',
  *check({ document, block, uses }) {
    for (const { sends, operation } of uses) {
      if (!operation) continue;
      const declared = declaredBy(document, operation);
      for (const { name, at: pointer } of sends) {
        const found = declared.get(name);
        if (!found) {
          const remedy = or(meant(name, declared.keys()), `declare it at ${operation.id}`);
          yield { pointer, message: `${operation.id} declares no parameter ${name}`, remedy };
        } else if (found.const !== undefined) {
          const message = `${name} is the constant ${JSON.stringify(found.const)} at ${operation.id}`;
          yield { pointer, message, remedy: 'remove the entry, or the `const`' };
        }
      }
    }
    const everywhere = [...document.operations.values()].flatMap((one) => [...declaredBy(document, one)]);
    for (const { name, at: pointer } of entries('send', block.parameters, '/x-onegate/parameters')) {
      const found = everywhere.filter(([other]) => other === name);
      const names = everywhere.map(([other]) => other);
      if (found.length === 0)
        yield { pointer, message: `no operation declares a parameter ${name}`, remedy: meant(name, new Set(names)) };
      else if (found.every(([, { const: value }]) => value !== undefined))
        yield { pointer, message: `${name} is a constant everywhere`, remedy: 'remove the entry, or the `const`' };
    }
  },
};

/** A required parameter that nothing fills would make every call of the role fail. */
export const required: Rule = {
  name: 'required',
  promise:
    "Every required parameter of a role's operation has a value: a constant, a default, an entry, or a word of the role.",
  *check({ document, block, uses }) {
    const signed = record(block.sign).parameter;
    for (const { role, at, operation, call } of uses) {
      if (!operation || !call || role === 'deauthorize') continue;
      for (const { name, in: place, required, value } of call.parameters) {
        if (!required || value || name === signed) continue;
        const message = `${operation.id} requires ${name} (${place}), and nothing fills it`;
        yield { pointer: at, message, remedy: remedyFor(name, role, declaredBy(document, operation).get(name)) };
      }
    }
  },
};

/** A word that the role never has would never be sent. */
export const word: Rule = {
  name: 'word',
  promise: 'A `$word` is one that the role has when it is sent or read.',
  *check({ uses }) {
    for (const use of uses) {
      const known = wordsAt(use);
      for (const written of [...use.sends, ...use.reads, ...use.keeps]) {
        const reading = written.kind === 'read';
        for (const { at, expression } of only('word', written)) {
          const available = reading ? readable(use, written.at) : known;
          if (available.includes(expression.word)) continue;
          const message = `${use.name} has no $${expression.word}`;
          yield {
            pointer: at,
            message,
            remedy:
              meant(
                `$${expression.word}`,
                available.map((name) => `$${name}`),
              ) || 'read it from the answer',
          };
        }
      }
    }
  },
};

/** The gateway fills the members of a form or a JSON object that stand side by side under `properties`. */
export const body: Rule = {
  name: 'body',
  promise: "The body of a role's operation is a form or JSON, and its schema lists its members under `properties`.",
  *check({ document, uses }) {
    for (const { role, operation } of uses) {
      if (!operation?.body || role === 'deauthorize') continue;
      const pointer = `${operation.body.pointer}/content`;
      const read = bodyIn(document, operation);
      if (read === 'unknown') continue;
      if (!read) {
        const message = `${operation.id} takes neither a form nor JSON`;
        yield { pointer, message, remedy: 'declare application/x-www-form-urlencoded or application/json' };
      } else if (!read.schema.properties) {
        const message = `the body of ${operation.id} names no members, so nothing is sent in it`;
        const remedy = 'list every member under `properties` (not only inside oneOf, anyOf or allOf)';
        yield { pointer: below(pointer, read.type, 'schema'), message, remedy };
      }
    }
  },
};

/** Every parameter and body member that an operation declares, with its schema. */
export function declaredBy(document: Document, operation: Operation): Map<string, Schema> {
  const declared = new Map<string, Schema>();
  for (const { name, schema: given } of operation.parameters) declared.set(name, resolved(document, given));
  const body = bodyIn(document, operation);
  for (const [name, given] of Object.entries(record(body === 'unknown' ? {} : body?.schema.properties)))
    declared.set(name, resolved(document, given as Schema));
  return declared;
}

/** What a role would send; `unknown` where a reference of it leads nowhere, which is told elsewhere. */
function bodyIn(document: Document, operation: Operation): ReturnType<typeof bodyOf> | 'unknown' {
  try {
    return bodyOf(document, operation);
  } catch {
    return 'unknown';
  }
}

function resolved(document: Document, given: Schema | undefined): Schema {
  try {
    return record(schema(document, given)) as Schema;
  } catch {
    return {};
  }
}

function remedyFor(name: string, role: keyof typeof wordsOf, declared: Schema | undefined): string {
  const word = (always as string[]).includes(name) ? name : nearest(name, wordsOf[role]);
  const source = word === undefined ? '$…' : `$${word}`;
  const choice = declared?.enum ? ', or make the one value a `const`' : '';
  return `add \`parameters: { ${name}: ${source} }\`${choice}`;
}

/** Words that every call may send: who we are, where the answer goes, the time, a fresh random value. */
const always: Word[] = ['client_id', 'client_secret', 'client_assertion', 'redirect_uri', 'app_token', 'now', 'nonce'];

function wordsAt({ role }: Use): Word[] {
  return role === 'deauthorize' ? [] : [...wordsOf[role], ...always];
}

/** An answer is read together with the words of the request that it answers; kept fields only from the answer. */
function readable({ role }: Use, at: string): Word[] {
  if (/\/keep\//.test(at) || role === 'deauthorize' || role === 'authorize') return [];
  if (role === 'identity') return ['client_id', 'access_token'];
  return [...wordsOf[role], 'client_id'];
}
