import { leaves, record, type Written } from './leaves.ts';
import type { Breach, Rule } from './rule.ts';
import type { Use, View } from './view.ts';

/** `sub` decides whose account it is: one identifier, always the same one, of one user. */
export const subject: Rule = {
  name: 'subject',
  promise:
    'Some source gives `sub`, never a constant; a list under `sub` says why its members are the same identifier.',
  *check(view) {
    const sources = view.uses.filter(({ role }) => role === 'identity');
    const subjects = view.uses
      .filter(({ role }) => ['identity', 'introspect', 'deauthorize'].includes(role))
      .flatMap(({ reads }) => reads.filter(({ name }) => name === 'sub'));
    for (const written of subjects) yield* subjectBreaches(written);
    if (sources.length > 0 && !sources.some(givesSubject)) yield nobody(view);
  },
};

/** What is wrong with a `sub`, wherever it is written: a constant, or a list that does not say why it may be one. */
export function* subjectBreaches(written: Written): Generator<Breach> {
  yield* constants(written);
  yield* lists(written);
}

/** What identifies a user, a grant or an app comes from the answer: a constant would be everybody's. */
export const constant: Rule = {
  name: 'constant',
  promise:
    'Codes, states, tokens and client identifiers are read, never given as constants (`access_token: false` apart).',
  *check({ uses }) {
    for (const { reads, role } of uses) {
      for (const written of reads) {
        if (!identifying.includes(written.name) || (written.name === 'client_id' && role === 'identity')) continue;
        if (written.name === 'access_token' && written.value === false) continue;
        for (const { at: pointer, expression } of leaves(written)) {
          if (!('literal' in expression)) continue;
          const message = `${written.name} would be ${expression.literal} for everybody`;
          yield { pointer, message, remedy: `read it: a pointer such as /${written.name}` };
        }
      }
    }
  },
};

const identifying = ['code', 'state', 'access_token', 'refresh_token', 'id_token', 'client_id'];

/** A source without `claims` reads every claim from its own name; a source that may fail gives nothing for sure. */
function givesSubject({ given, reads }: Use): boolean {
  const own = given.claims === undefined && (given.operation !== undefined || given.id_token !== undefined);
  return given.optional !== true && (own || reads.some(({ name }) => name === 'sub'));
}

function nobody({ block }: View): Breach {
  const list = Array.isArray(block.identity) ? block.identity : [];
  const only = list.findIndex((source) => record(record(source).claims).sub !== undefined);
  const message = only >= 0 ? 'the only source of `sub` is optional' : 'no source gives `sub`';
  const remedy =
    only >= 0 ? 'remove `optional`, or add a source that always answers' : "map the user's identifier: `sub: /id`";
  return { pointer: only >= 0 ? `/x-onegate/identity/${only}` : '/x-onegate/identity', message, remedy };
}

function* constants(written: Written): Generator<Breach> {
  for (const { at: pointer, expression, through, inTemplate } of leaves(written)) {
    if (inTemplate || 'pointer' in expression || 'token' in expression) continue;
    if (through.some((one) => one.map !== undefined)) continue;
    const remedy = 'read what identifies one user: a pointer, or a kept field';
    yield { pointer, message: 'this `sub` would be the same for every user', remedy };
  }
  if (![...leaves(written)].some(({ expression }) => 'pointer' in expression || 'token' in expression)) {
    if (![...leaves(written)].some(({ inTemplate }) => inTemplate)) return;
    yield {
      pointer: written.at,
      message: 'this `sub` would be the same for every user',
      remedy: 'put a {/pointer} into it',
    };
  }
}

function* lists({ at, value }: Written): Generator<Breach> {
  const given = Array.isArray(value) ? {} : record(value);
  const list = Array.isArray(value) ? value : Array.isArray(given.from) ? given.from : undefined;
  if (!list || typeof given.reason === 'string') return;
  const remedy = `if all are the same identifier, say why: \`sub: { from: ${shown(list)}, reason: … }\`; else choose one`;
  const message = 'a list under `sub`: the day an earlier member appears, the user becomes somebody else';
  yield { pointer: at, message, remedy, warning: true };
}

function shown(list: unknown[]): string {
  return `[${list.map((member) => (typeof member === 'string' ? member : '…')).join(', ')}]`;
}
