import { meant, or } from '../nearest.ts';
import { below, only, record, type Written } from './leaves.ts';
import type { Breach, Rule } from './rule.ts';
import { everyRead, everySend, type Use, type View } from './view.ts';

/** What is taken from a kept field was kept before. */
export const kept: Rule = {
  name: 'kept',
  promise: 'Every `$token.name` is kept by a call that runs earlier.',
  *check(view) {
    const all = namesOf(view.uses);
    for (const use of view.uses) {
      const earlier = namesOf(earlierThan(view, use));
      for (const written of [...use.sends, ...use.reads, ...use.keeps])
        yield* breaches(written, earlier, all, use.name);
    }
    const own = new Set(
      view.uses.flatMap(({ sends, reads, keeps }) => [...sends, ...reads, ...keeps].map(({ at }) => at)),
    );
    for (const written of everySend(view)) {
      if (!own.has(written.at)) yield* breaches(written, all, all, 'any call');
    }
  },
};

/** What is taken from the operator's settings is a setting, and no setting is asked for in vain. */
export const setting: Rule = {
  name: 'setting',
  promise: 'Every `$app.name` is a setting, and every setting is used: in a value or as a server variable.',
  *check(view) {
    const settings = record(view.block.settings);
    const used = new Set(serverVariables(view));
    for (const written of [...everySend(view), ...everyRead(view)]) {
      for (const { at: pointer, expression } of only('app', written)) {
        used.add(expression.app);
        if (expression.app in settings) continue;
        const remedy = or(meant(expression.app, Object.keys(settings)), 'add it to `settings`');
        yield { pointer, message: `there is no setting ${expression.app}`, remedy };
      }
    }
    for (const [name, given] of Object.entries(settings)) {
      const pointer = below('/x-onegate/settings', name);
      if (!used.has(name)) {
        const remedy = `use it as $app.${name} or as the server variable {${name}}, or remove it`;
        yield { pointer, message: `the setting ${name} is used nowhere`, remedy };
      }
      for (const key of ['default', 'example'] as const) yield* misfit(record(given), key, `${pointer}/${key}`);
    }
  },
};

/** A value of the document's own has to be one that the operator might give. */
function* misfit(setting: Record<string, unknown>, key: 'default' | 'example', pointer: string): Generator<Breach> {
  const { [key]: value, enum: values, pattern } = setting;
  if (typeof value !== 'string') return;
  if (Array.isArray(values) && !values.includes(value)) {
    const remedy = meant(value, values.map(String));
    yield { pointer, message: `the ${key} ${value} is not in the enum`, remedy };
  }
  if (typeof pattern === 'string' && !fits(pattern, value))
    yield { pointer, message: `the ${key} ${value} breaks the pattern`, remedy: `it must match ${pattern}` };
}

/** The names of all variables in the servers of all operations. */
export function serverVariables({ document }: View): string[] {
  return [...document.operations.values()].flatMap(({ servers }) =>
    servers.flatMap((server) => Object.keys(record(server?.variables))),
  );
}

/** Calls run in the order authorize, token, exchange, identity; everything else after a sign-in; the app's token without one. */
function earlierThan({ uses }: View, use: Use): Use[] {
  if (use.role === 'app_token' || use.role === 'deauthorize') return [];
  const order = ['authorize', 'token', 'token/exchange'];
  const rank = ({ name, role }: Use) => {
    if (role === 'identity') return order.length + Number(name.split('/')[1]);
    return order.includes(name) ? order.indexOf(name) : Number.MAX_SAFE_INTEGER;
  };
  return uses.filter((other) => rank(other) < rank(use));
}

function namesOf(uses: Use[]): Set<string> {
  return new Set(uses.flatMap(({ keeps }) => keeps.map(({ name }) => name)));
}

function* breaches(written: Written, earlier: Set<string>, all: Set<string>, user: string) {
  for (const { at: pointer, expression } of only('token', written)) {
    const { token: name } = expression;
    if (earlier.has(name)) continue;
    if (all.has(name)) {
      const message = `${name} is not kept yet when ${user} runs`;
      yield {
        pointer,
        message,
        remedy: 'keep it in an earlier call, or move this source behind the one that keeps it',
      };
    } else {
      const remedy = or(meant(name, all), `keep it: \`keep: { ${name}: /pointer }\``);
      yield { pointer, message: `nothing keeps ${name}`, remedy };
    }
  }
}

function fits(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(value);
  } catch {
    return true;
  }
}
