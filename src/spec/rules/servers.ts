import { at } from '../../provider/expression.ts';
import type { Json } from '../../provider/json.ts';
import { typesOf } from '../follow.ts';
import { meant } from '../nearest.ts';
import type { Schema } from '../openapi.ts';
import { placeOf } from './answers.ts';
import { answerOf, examplesOf } from './documented.ts';
import { below, only, record } from './leaves.ts';
import type { Breach, Rule } from './rule.ts';
import type { Use, View } from './view.ts';

/** A host that is not fixed decides where tokens go: what may stand there is said exactly. */
export const server: Rule = {
  name: 'server',
  promise:
    'Every server variable has an enum, a setting with a pattern or enum, or a kept field whose schema pins the host.',
  *check(view) {
    for (const { at, name, variable } of variablesOf(view)) {
      const settings = record(view.block.settings);
      const keeps = view.uses.filter(({ keeps }) => keeps.some((one) => one.name === name));
      if (name in settings) yield* settingBreaches(name, record(settings[name]), variable.enum);
      else if (keeps.length > 0) yield* keptBreaches(view, name);
      else if (!Array.isArray(variable.enum)) {
        const message = `nothing fills the server variable {${name}}`;
        yield {
          pointer: at,
          message,
          remedy: `add the setting ${name}, keep a field ${name}, or give the variable an enum`,
        };
      }
    }
  },
};

/** Texts that would leave the part of the address that a variable stands for, for patterns that want a certain end. */
function intruders(end: string): string[] {
  return ['/', '@', '?', '#', '\\'].flatMap((separator) =>
    [end, 'b', 'b.org', 'b.com', 'b.net', 'b.cn'].map((rest) => `example.org${separator}${rest}`),
  );
}

const strangers = ['example.org', 'https://example.org', 'https://example.org/', 'https://provider.com.example.org'];

function* settingBreaches(name: string, setting: Record<string, unknown>, admitted: unknown): Generator<Breach> {
  const at = below('/x-onegate/settings', name);
  const { pattern } = setting;
  if (Array.isArray(setting.enum)) {
    for (const [index, value] of setting.enum.entries()) {
      if (!Array.isArray(admitted) || admitted.includes(value)) continue;
      const message = `the server variable {${name}} admits no ${value}`;
      yield { pointer: `${at}/enum/${index}`, message, remedy: meant(String(value), admitted.map(String)) };
    }
    return;
  }
  if (typeof pattern !== 'string') {
    const message = `the setting ${name} is part of an address, and nothing says what it may be`;
    yield { pointer: at, message, remedy: "add a pattern, for example '^[a-z0-9.-]+$', or an enum" };
  } else if (!isAnchored(pattern) || intruders(String(setting.default ?? 'b')).some((text) => fits(pattern, text))) {
    const message = `the pattern of ${name} lets an address through that is more than a host: ${pattern}`;
    yield { pointer: `${at}/pattern`, message, remedy: 'begin it with ^, end it with $, admit no / @ ? # in it' };
  }
  if (setting.writeOnly === true)
    yield {
      pointer: `${at}/writeOnly`,
      message: `${name} is a secret and part of an address`,
      remedy: 'remove writeOnly',
    };
}

/** The provider's answer names the host: its schema must leave no doubt whose host that is. */
function* keptBreaches(view: View, name: string): Generator<Breach> {
  for (const use of view.uses) {
    for (const written of use.keeps.filter((one) => one.name === name)) {
      for (const leaf of only('pointer', written)) {
        const found = placeOf(view, use, leaf, leaf.expression.pointer);
        if (found?.kind !== 'declared') continue;
        const patterns = found.schemas.flatMap((one: Schema) => one.pattern ?? []);
        if (!typesOf(found.schemas)?.has('string')) continue;
        const hostile = [...strangers, ...disguised(view, use, leaf.expression.pointer)];
        const pinned = patterns.some((one) => isAnchored(one) && !hostile.some((text) => fits(one, text)));
        if (pinned) continue;
        const message = `${name} becomes the host that gets the token, and its schema does not pin the host`;
        yield { pointer: leaf.at, message, remedy: "give the field a pattern that ends in the provider's domain, ^…$" };
      }
    }
  }
}

/** Addresses of a stranger that end like those that the provider is documented to name. */
function disguised({ document }: View, { operation }: Use, pointer: string[]): string[] {
  const answer = operation && answerOf(operation);
  const values = answer
    ? examplesOf(document, answer.media, answer.at).map(({ value }) => at(pointer, value as Json))
    : [];
  return values.flatMap((value) => {
    const [, scheme = '', host = ''] = /^([a-z]+:\/\/)?(.*)$/.exec(String(value)) ?? [];
    return intruders(host).map((text) => scheme + text);
  });
}

function variablesOf({ document }: View) {
  const found = new Map<string, { at: string; name: string; variable: Record<string, unknown> }>();
  for (const { pointer, path, webhook, servers } of document.operations.values()) {
    const item = record(record(document.root.paths)[path]);
    const own = record(item[pointer.split('/').at(-1) ?? '']);
    const at = own.servers ? `${pointer}/servers` : item.servers ? below('/paths', path, 'servers') : '/servers';
    if (webhook) continue;
    for (const [index, one] of servers.entries()) {
      for (const [name, variable] of Object.entries(record(one?.variables))) {
        const place = below(`${at}/${index}/variables`, name);
        found.set(place, { at: place, name, variable: record(variable) });
      }
    }
  }
  return [...found.values()];
}

function isAnchored(pattern: string): boolean {
  return /^\^/.test(pattern) && /\$$/.test(pattern);
}

function fits(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return false;
  }
}
