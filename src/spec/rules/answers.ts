import { type Found, follow, typesOf, valuesOf } from '../follow.ts';
import { meant, or } from '../nearest.ts';
import type { Schema } from '../openapi.ts';
import { pointer as joined, tokens } from '../source.ts';
import { answerOf, deliveryOf, parametersIn, redirectsOf } from './documented.ts';
import { type Leaf, only, selections, type Written } from './leaves.ts';
import type { Breach, Rule } from './rule.ts';
import type { Use, View } from './view.ts';

/** Every place that is read exists in the documented answer, and holds what can become what it is read as. */
export const answer: Rule = {
  name: 'answer',
  promise: "Every pointer leads to something in the answer's schema, and its type can become what it is read as.",
  *check(view) {
    for (const use of view.uses) {
      if (!use.operation && use.role !== 'identity') continue;
      const wrongKind = use.operation && use.operation.webhook !== (use.role === 'deauthorize');
      if (wrongKind || use.given.id_token !== undefined) continue;
      for (const written of [...use.reads, ...use.keeps]) yield* readingBreaches(view, use, written);
    }
  },
};

/** Where a pointer of a use leads; undefined where the document does not let us know. */
export function placeOf(view: View, use: Use, leaf: Pick<Leaf, 'within'>, path: string[]): Found | undefined {
  const start = startOf(view, use);
  if (start === undefined) return undefined;
  const whole = [...leaf.within.flatMap((list) => [...list, '0']), ...path];
  return follow(view.document, start, whole);
}

/** What the values at a pointer may be, as text, where the schema names them all. */
export function admittedAt(view: View, use: Use, leaf: Pick<Leaf, 'within'>, path: string[]): string[] | undefined {
  const found = placeOf(view, use, leaf, path);
  if (found?.kind !== 'declared') return undefined;
  return valuesOf(found.schemas.flatMap((one) => (one.type === 'array' && one.items ? [one.items] : [one])));
}

/** The schema of what a use reads: the success answer, the redirect's parameters, or what a webhook brings. */
function startOf({ document }: View, { role, operation }: Use): Schema | undefined {
  if (!operation) return role === 'identity' ? { type: 'object', additionalProperties: false } : undefined;
  if (role === 'deauthorize') return deliveryOf(document, operation);
  if (role !== 'authorize') return answerOf(operation)?.schema ?? { type: 'object', additionalProperties: false };
  const found = redirectsOf(document, operation).flatMap(({ value }) => Object.entries(parametersIn(String(value))));
  if (found.length === 0) return undefined;
  return { type: 'object', properties: Object.fromEntries(found.map(([name, value]) => [name, shapeOf(value)])) };
}

/** What an example shows is all that is known of a redirect's parameters; one that holds JSON shows what is in it. */
function shapeOf(value: unknown): Schema {
  if (typeof value === 'string') {
    const json = /^[{[]/.test(value) ? parsed(value) : undefined;
    return { type: 'string', ...(json === undefined ? {} : { contentSchema: shapeOf(json) }) };
  }
  if (typeof value !== 'object' || value === null) return {};
  if (Array.isArray(value)) return { type: 'array', items: shapeOf(value[0]) };
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shapeOf(one)])),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function* readingBreaches(view: View, use: Use, written: Written): Generator<Breach> {
  for (const leaf of only('pointer', written)) {
    const path = leaf.expression.pointer;
    const found = placeOf(view, use, leaf, path);
    if (!found) continue;
    const place = joined(...path);
    if (found.kind === 'declared') yield* typeBreaches(use, written, leaf, found.schemas);
    else yield notDeclared(use, leaf.at, place, found);
  }
  for (const { at, within, list, where } of selections(written)) {
    const found = placeOf(view, use, { within }, list);
    if (found && found.kind !== 'declared') yield notDeclared(use, `${at}/in`, joined(...list), found);
    else if (found && !typesOf(found.schemas)?.has('array') && typesOf(found.schemas)) {
      const message = `${joined(...list) || 'the answer'} is no list`;
      yield { pointer: `${at}/in`, message, remedy: 'point at the list whose members `where` compares' };
      continue;
    }
    for (const [path] of where) {
      const member = placeOf(view, use, { within: [...within, list] }, tokens(path));
      if (member && member.kind !== 'declared') yield notDeclared(use, `${at}/where${joined(path)}`, path, member);
    }
  }
}

function notDeclared(use: Use, at: string, place: string, found: Exclude<Found, { kind: 'declared' }>): Breach {
  const whole = use.operation ? `the answer of ${use.operation.id}` : 'a source without operation';
  if (found.kind === 'open') {
    const message = `${place}: the schema of ${whole} does not say whether it is there`;
    return { pointer: at, message, remedy: 'declare it under `properties`', warning: true };
  }
  const remedy = use.operation
    ? or(
        meant(found.missing, found.known),
        use.role === 'authorize' ? 'add an example that has it' : 'declare it in the schema',
      )
    : 'name its operation, or read a kept field with $token.name';
  const message = `${place} leads nowhere in ${whole}: no ${found.missing}`;
  // A redirect has no schema: its examples need not have everything that can come.
  return { pointer: at, message, remedy, ...(use.role === 'authorize' ? { warning: true } : {}) };
}

function* typeBreaches(use: Use, { name, at }: Written, leaf: Leaf, schemas: Schema[]): Generator<Breach> {
  if (/\/keep\//.test(at)) return;
  const types = typesOf(schemas);
  if (!types || leaf.through.some((one) => one.map !== undefined)) return;
  const target = leaf.inTemplate ? 'text' : targetOf(use, name);
  const split = leaf.through.some((one) => one.split !== undefined);
  if (leaf.through.some((one) => one.as !== undefined)) {
    if (target === 'moment' && fits(types, ['integer', 'number', 'string'])) return;
    const message = `${name} is no time, or what is read is none`;
    yield { pointer: leaf.at, message, remedy: '`as` is for updated_at, exp, iat, expires_at and toe' };
    return;
  }
  if (target === 'scopes' || fits(types, admitted[target])) {
    if (!split || target === 'scopes') return;
    yield { pointer: leaf.at, message: `${name} is one value, and \`split\` makes a list`, remedy: 'remove `split`' };
    return;
  }
  const said = [...types].join(' or ');
  const message = `${name} is ${words[target]}, and ${joined(...pathOf(leaf)) || 'the answer'} is ${said}`;
  yield {
    pointer: leaf.at,
    message,
    remedy: `point at ${admitted[target].join(' or ')}, or translate it with \`map\``,
  };
}

function pathOf({ expression }: Leaf): string[] {
  return 'pointer' in expression ? expression.pointer : [];
}

function fits(types: Set<string>, wanted: readonly string[]): boolean {
  return wanted.some((type) => types.has(type));
}

type Target = 'text' | 'seconds' | 'moment' | 'boolean' | 'scopes';

/** What the standards make of a member (RFC 6749 §5.1, RFC 7662 §2.2, OpenID Connect Core §5.1). */
function targetOf({ role }: Use, name: string): Target {
  if (name === 'scope') return 'scopes';
  if (['expires_in', 'refresh_token_expires_in'].includes(name)) return 'seconds';
  if (['expires_at', 'exp', 'iat', 'updated_at', 'toe'].includes(name)) return 'moment';
  if (name.endsWith('_verified') || (role === 'introspect' && name === 'active') || name === 'revoked')
    return 'boolean';
  return 'text';
}

const admitted: Record<Target, readonly string[]> = {
  text: ['string', 'integer', 'number'],
  seconds: ['integer', 'number', 'string'],
  moment: ['integer', 'number', 'string'],
  boolean: ['boolean', 'string', 'integer', 'number'],
  scopes: ['string', 'array'],
};

const words: Record<Target, string> = {
  text: 'text',
  seconds: 'a number of seconds',
  moment: 'a moment',
  boolean: 'a boolean',
  scopes: 'a list of scopes',
};
