import type { Operation } from '../document.ts';
import { meant } from '../nearest.ts';
import { tokens } from '../source.ts';
import { admittedAt } from './answers.ts';
import { below, type Leaf, leaves, only, record, selections, type Written } from './leaves.ts';
import { declaredBy } from './parameters.ts';
import type { Breach, Rule } from './rule.ts';
import { entries, everyRead, everySend, type Use, type View } from './view.ts';

/** A row of a map that can never match, or means something that can never be sent, is a mistake. */
export const map: Rule = {
  name: 'map',
  promise:
    'The keys of a `map` are values that can come, its meanings are values that may go out, and no member of a list is out of reach.',
  *check(view) {
    for (const written of [...everySend(view), ...everyRead(view)]) {
      yield* outOfReach(written.value, written.at);
      for (const leaf of leaves(written)) yield* starBreaches(leaf);
    }
    for (const written of entries('send', view.block.parameters, '/x-onegate/parameters')) {
      for (const operation of view.document.operations.values()) yield* sentBreaches(view, operation, written);
    }
    for (const use of view.uses) {
      for (const written of use.sends) yield* sentBreaches(view, use.operation, written);
      for (const written of [...use.reads, ...use.keeps]) yield* readBreaches(view, use, written);
    }
  },
};

/** What OpenID Connect Core §3.1.2.1 admits; `access_type` is ours. */
const standard: Record<string, string[]> = {
  prompt: ['none', 'login', 'consent', 'select_account', 'create'],
  display: ['page', 'popup', 'touch', 'wap'],
  access_type: ['offline', 'online'],
  grant_type: ['authorization_code', 'refresh_token', 'password', 'client_credentials'],
};

function* sentBreaches(view: View, operation: Operation | undefined, written: Written): Generator<Breach> {
  const declared = operation && declaredBy(view.document, operation).get(written.name);
  const items = declared?.type === 'array' ? declared.items : declared;
  const allowed = items?.enum?.map(String);
  const settings = record(view.block.settings);
  for (const leaf of leaves(written)) {
    const { expression } = leaf;
    const first = mapOf(leaf.through[0]);
    const known =
      'word' in expression
        ? standard[expression.word]
        : 'app' in expression
          ? (record(settings[expression.app]).enum as string[] | undefined)
          : undefined;
    if (first && Array.isArray(known)) yield* keyBreaches(leaf, first, known.map(String));
    if (!allowed || leaf.inTemplate) continue;
    const last = mapOf(leaf.through.at(-1));
    const meanings = last
      ? Object.entries(last).map(([key, value]) => ({
          at: below(`${leaf.through.at(-1)?.at}/map`, key),
          value: String(value),
        }))
      : 'literal' in expression
        ? [{ at: leaf.at, value: String(expression.literal) }]
        : 'app' in expression && Array.isArray(known)
          ? known.map((value) => ({ at: leaf.at, value: String(value) }))
          : [];
    for (const { at: pointer, value } of meanings) {
      if (allowed.includes(value)) continue;
      const message = `${written.name} of ${operation?.id} admits no ${JSON.stringify(value)}, so it would not be sent`;
      yield { pointer, message, remedy: meant(value, allowed) };
    }
  }
}

function* readBreaches(view: View, use: Use, written: Written): Generator<Breach> {
  for (const leaf of only('pointer', written)) {
    const first = mapOf(leaf.through[0]);
    const known =
      first && leaf.through[0]?.split === undefined ? admittedAt(view, use, leaf, leaf.expression.pointer) : undefined;
    if (first && known) yield* keyBreaches(leaf, first, known);
  }
  for (const { at, within, list, where } of selections(written)) {
    for (const [path, equals] of where) {
      const known = admittedAt(view, use, { within: [...within, list] }, tokens(path));
      if (!known || known.includes(String(equals))) continue;
      const message = `${path} is never ${JSON.stringify(equals)}`;
      yield { pointer: below(`${at}/where`, path), message, remedy: meant(String(equals), known) };
    }
  }
}

function* keyBreaches(leaf: Leaf, rows: Record<string, unknown>, known: string[]): Generator<Breach> {
  for (const key of Object.keys(rows)) {
    const prefix = key.endsWith('*') ? key.slice(0, -1) : undefined;
    if (known.some((value) => (prefix === undefined ? value === key : value.startsWith(prefix)))) continue;
    const message = `${JSON.stringify(key)} never comes`;
    yield { pointer: below(`${leaf.through[0]?.at}/map`, key), message, remedy: meant(key, known) };
  }
}

function* starBreaches(leaf: Leaf): Generator<Breach> {
  for (const one of leaf.through) {
    for (const key of Object.keys(mapOf(one) ?? {})) {
      if (!/\*./.test(key)) continue;
      const remedy = 'a star stands at the end and matches what begins like this; elsewhere it is itself';
      yield {
        pointer: below(`${one.at}/map`, key),
        message: `the star in ${JSON.stringify(key)} matches nothing`,
        remedy,
      };
    }
  }
}

/** Behind a constant, a list goes no further. */
function* outOfReach(value: unknown, at: string): Generator<Breach> {
  if (Array.isArray(value)) {
    const stop = value.findIndex(always);
    if (stop >= 0 && stop < value.length - 1) {
      const message = 'this member is never reached: the one before it is always there';
      yield { pointer: `${at}/${stop + 1}`, message, remedy: 'put the constant last' };
    }
    for (const [index, member] of value.entries()) yield* outOfReach(member, `${at}/${index}`);
  } else if (record(value).from !== undefined) yield* outOfReach(record(value).from, `${at}/from`);
}

function always(member: unknown): boolean {
  return (
    typeof member === 'number' || typeof member === 'boolean' || (typeof member === 'string' && /^[^/$]*$/.test(member))
  );
}

function mapOf(one: Leaf['through'][number] | undefined): Record<string, unknown> | undefined {
  return one?.map === undefined ? undefined : record(one.map);
}
