import { isWord } from '../../provider/words.ts';
import type { Operation } from '../document.ts';
import { examplesOf, parametersIn, redirectsOf } from './documented.ts';
import { only } from './leaves.ts';
import type { Rule } from './rule.ts';
import type { Use, View } from './view.ts';

/** The redirect back is documented as an address: what follows the redirect_uri is how this provider writes its answer. */
export const redirect: Rule = {
  name: 'redirect',
  promise:
    'The authorize operation documents its redirects: a 302 with `Location` examples that begin with the example of redirect_uri, `approved` among them.',
  *check(view) {
    const use = view.uses.find(({ role }) => role === 'authorize');
    const operation = use?.operation;
    if (!use || !operation || postsForm(use)) return;
    const found = redirectsOf(view.document, operation);
    const pointer = operation.responses['302']?.pointer ?? `${operation.pointer}/responses`;
    if (found.length === 0) {
      const remedy = 'add a 302 answer with the header Location and its `examples`: approved, access_denied, …';
      yield { pointer, message: `${operation.id} documents no redirect`, remedy };
      return;
    }
    if (!found.some(({ name }) => name === 'approved' || name === 'approved_token')) {
      const remedy = 'name the example of a successful answer `approved` (in the fragment: `approved_token`)';
      yield { pointer, message: 'no Location example is named approved', remedy };
    }
    if (!found.some(({ name }) => name === 'access_denied')) {
      const remedy = 'add an example `access_denied`: what comes when the user says no';
      yield { pointer, message: 'no Location example is named access_denied', remedy, warning: true };
    }
    const base = callbackExample(view, use, operation);
    for (const { name, value, at } of found) {
      const elsewhere = Object.keys(parametersIn(String(value))).length === 0;
      const ours = name.startsWith('approved') || (isWord(name) && !elsewhere);
      if (base === undefined || !ours || String(value).startsWith(base)) continue;
      const message = `${name} goes to ${String(value).slice(0, 60)}, and the example of redirect_uri is ${base}`;
      yield { pointer: at, message, remedy: `begin it with ${base}` };
    }
  },
};

/** The example of the parameter that carries the redirect_uri, whatever its name. */
export function callbackExample({ document }: View, { call, sends }: Use, operation: Operation): string | undefined {
  const mapped = sends.find((written) =>
    only('word', written).some(({ expression }) => expression.word === 'redirect_uri'),
  );
  const planned = call?.parameters.find(({ value }) => JSON.stringify(value ?? null).includes('"word":"redirect_uri"'));
  const name = planned?.name ?? mapped?.name ?? 'redirect_uri';
  const parameter = operation.parameters.find((one) => one.name === name);
  if (!parameter) return undefined;
  const value = examplesOf(document, parameter, parameter.pointer)[0]?.value ?? parameter.schema?.example;
  return typeof value === 'string' ? value : undefined;
}

/** Whether the answer is a page that posts a form (OAuth 2.0 Form Post Response Mode): there is no address to document. */
function postsForm({ call }: Use): boolean {
  const mode = call?.parameters.find(({ name }) => name === 'response_mode')?.value;
  return mode !== undefined && 'literal' in mode && mode.literal === 'form_post';
}
