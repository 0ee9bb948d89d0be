import { usesWord } from '../../provider/walk.ts';
import type { Operation } from '../document.ts';
import { meant } from '../nearest.ts';
import { below, only, record } from './leaves.ts';
import { declaredBy } from './parameters.ts';
import type { Breach, Rule } from './rule.ts';
import { entries, everySend, type View } from './view.ts';

/** A call that cannot be signed as it is described would be refused by the provider, each time. */
export const sign: Rule = {
  name: 'sign',
  promise:
    'What `sign` signs is a query or a form, by a key that is a secret of the app, laid out as the algorithm wants.',
  *check(view) {
    const { block, document, uses } = view;
    if (block.sign === undefined) return;
    const { parameter, algorithm, over } = record(block.sign);
    const at = '/x-onegate/sign';
    const operations = [...document.operations.values()].filter(({ webhook }) => !webhook);
    const signed = operations.filter((one) => declaredBy(document, one).has(String(parameter)));
    if (signed.length === 0) {
      const names = operations.flatMap((one) => [...declaredBy(document, one).keys()]);
      const message = `no operation declares a parameter ${parameter}, so nothing is signed`;
      yield { pointer: `${at}/parameter`, message, remedy: meant(String(parameter), new Set(names)) };
    }
    for (const operation of signed) yield* unsignable(operation, String(parameter));
    const mapped = [
      ...uses.flatMap(({ sends }) => sends),
      ...entries('send', block.parameters, '/x-onegate/parameters'),
    ];
    for (const { at: pointer } of mapped.filter(({ name }) => name === parameter))
      yield { pointer, message: `${parameter} is the signature, which sign makes`, remedy: 'remove the entry' };
    if ((algorithm === 'MD5') !== (over === 'wrapped')) {
      const message =
        algorithm === 'MD5'
          ? `MD5 over ${over} has no key in it`
          : `${algorithm} has a key, which does not go into the text`;
      yield { pointer: `${at}/over`, message, remedy: algorithm === 'MD5' ? 'over: wrapped' : 'over: pairs' };
    }
    yield* openKey(block.sign, at);
  },
};

/** An assertion that nothing sends proves nothing, and one that is not described cannot be made. */
export const clientAssertion: Rule = {
  name: 'client-assertion',
  promise: '`client_assertion` is there exactly where something sends it, and its key is a secret of the app.',
  *check(view) {
    const { block } = view;
    const places = sending(view);
    if (block.client_assertion === undefined) {
      const remedy = 'add `client_assertion: { algorithm, key, audience }`';
      for (const pointer of places) yield { pointer, message: 'there is no client_assertion to send', remedy };
      return;
    }
    const at = '/x-onegate/client_assertion';
    if (places.length === 0) {
      const remedy = 'send $client_assertion, or declare client_assertion at the token operation, or remove it';
      yield { pointer: at, message: 'nothing sends the assertion', remedy };
    }
    yield* openKey(block.client_assertion, at);
  },
};

function* unsignable({ id, pointer, parameters, body }: Operation, name: string): Generator<Breach> {
  const place = parameters.find((one) => one.name === name)?.in ?? 'body';
  if (place !== 'query' && place !== 'body') {
    const message = `${id} has the signature in its ${place}`;
    yield { pointer, message, remedy: 'declare it in the query or the form; elsewhere the gateway cannot sign' };
  }
  for (const type of Object.keys(record(body?.content))) {
    if (type.split(';')[0]?.trim() === 'application/x-www-form-urlencoded') continue;
    const message = `${id} is signed, and what a signature covers of ${type} is not known`;
    yield { pointer: below(`${body?.pointer}/content`, type), message, remedy: 'declare a form, and nothing else' };
  }
}

function* openKey(given: unknown, at: string): Generator<Breach> {
  for (const written of entries('send', given, at).filter(({ name }) => name === 'key')) {
    const words = only('word', written).map(({ expression }) => expression.word);
    if (only('app', written).length > 0 || words.includes('client_secret')) continue;
    const remedy = 'add a setting with `writeOnly: true`, and write `key: $app.name`; or `key: $client_secret`';
    yield { pointer: written.at, message: 'this key is no secret of the app', remedy };
  }
}

/** Where an assertion is sent, as `$client_assertion` or under its own name. */
function sending(view: View): string[] {
  const named = everySend(view).flatMap((written) =>
    only('word', written).filter(({ expression }) => expression.word === 'client_assertion'),
  );
  const bound = view.uses.filter(({ call }) =>
    call?.parameters.some(({ name, value }) => name === 'client_assertion' && usesWord(value, name)),
  );
  return [...new Set([...named.map(({ at }) => at), ...bound.map(({ operation, at }) => operation?.pointer ?? at)])];
}
