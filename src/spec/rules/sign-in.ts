import type { Word } from '../../provider/plan.ts';
import { alternatives, follow } from '../follow.ts';
import { answerOf } from './documented.ts';
import { declaredBy } from './parameters.ts';
import type { Rule } from './rule.ts';
import type { Use, View } from './view.ts';

/** A challenge without verifier locks every user out; a verifier without challenge proves nothing (RFC 7636 §4). */
export const pkce: Rule = {
  name: 'pkce',
  promise:
    'The authorize operation declares `code_challenge` exactly where the token operation declares `code_verifier`.',
  *check(view) {
    const [authorize, token] = [useOf(view, 'authorize'), useOf(view, 'token')];
    if (!authorize?.operation || !token?.operation) return;
    const challenge = sends(view, authorize, 'code_challenge');
    const verifier = sends(view, token, 'code_verifier');
    if (challenge && !verifier) {
      const message = `${token.operation.id} takes no code_verifier, though ${authorize.operation.id} takes a code_challenge`;
      yield { pointer: token.operation.pointer, message, remedy: 'declare code_verifier there (RFC 7636 §4.5)' };
    }
    if (verifier && !challenge) {
      const message = `${authorize.operation.id} takes no code_challenge, though ${token.operation.id} takes a code_verifier`;
      yield {
        pointer: authorize.operation.pointer,
        message,
        remedy: 'declare code_challenge and code_challenge_method there (RFC 7636 §4.3)',
      };
    }
    const method = declaredBy(view.document, authorize.operation).get('code_challenge_method');
    const methods = method?.enum ?? (method?.const === undefined ? undefined : [method.const]);
    if (challenge && methods && !methods.includes('S256')) {
      const message = 'the code_challenge_method S256 is not among those declared';
      yield { pointer: authorize.operation.pointer, message, remedy: 'declare S256: `plain` is never used' };
    }
  },
};

/** An ID token that nobody asked for, or that is not bound to this sign-in, proves nothing (OpenID Connect Core §3.1.3.7). */
export const idToken: Rule = {
  name: 'id-token',
  promise: 'Where a source reads the ID token, the token answer has one and the authorize operation declares `nonce`.',
  *check(view) {
    const identity = view.uses.filter(({ role, given }) => role === 'identity' && given.id_token !== undefined);
    for (const { at } of identity) {
      const pointer = `${at}/id_token`;
      const [authorize, token] = [useOf(view, 'authorize'), useOf(view, 'token')];
      const answer = token?.operation && answerOf(token.operation);
      const mapped = token?.reads.some(({ name }) => name === 'id_token');
      if (token?.operation && !mapped && follow(view.document, answer?.schema, ['id_token']).kind !== 'declared') {
        const message = `the answer of ${token.operation.id} has no id_token`;
        yield { pointer, message, remedy: 'declare it in the schema, or map it: `token.answer.id_token`' };
      }
      if (authorize?.operation && !sends(view, authorize, 'nonce')) {
        const message = `${authorize.operation.id} takes no nonce, so an ID token of another sign-in would pass`;
        yield { pointer, message, remedy: 'declare nonce at the authorize operation' };
      }
    }
  },
};

/** The gateway's state is 43 characters of base64url, 256 random bits; the callback is refused without it. */
export const state: Rule = {
  name: 'state',
  promise: 'The authorize operation takes a `state` that admits 43 characters of A-Z a-z 0-9 - _.',
  *check(view) {
    const authorize = useOf(view, 'authorize');
    const { operation } = authorize ?? {};
    if (!authorize || !operation) return;
    const parameter = authorize.call?.parameters.find(({ value }) =>
      JSON.stringify(value ?? null).includes('"word":"state"'),
    );
    if (!parameter) {
      const message = `${operation.id} takes no state, so an answer can't be bound to the browser that asked`;
      yield {
        pointer: operation.pointer,
        message,
        remedy: 'declare the parameter `state`, or map its name: `parameters: { …: $state }`',
      };
      return;
    }
    const declared = declaredBy(view.document, operation).get(parameter.name);
    const pointer = operation.parameters.find(({ name }) => name === parameter.name)?.pointer ?? operation.pointer;
    for (const facet of declared ? alternatives(view.document, declared) : []) {
      const { maxLength, pattern, enum: values, const: fixed, type, format } = facet;
      const refused =
        maxLength !== undefined && maxLength < sample.length
          ? `a maxLength of ${maxLength}`
          : pattern !== undefined && !fits(String(pattern), sample)
            ? `the pattern ${pattern}`
            : values !== undefined || fixed !== undefined
              ? 'a fixed value'
              : type !== undefined && ![type].flat().includes('string')
                ? `the type ${type}`
                : format !== undefined && format !== 'password'
                  ? `the format ${format}`
                  : undefined;
      if (refused === undefined) continue;
      const message = `${parameter.name} has ${refused}, which refuses the gateway's state (as ${sample})`;
      yield {
        pointer: `${pointer}/schema`,
        message,
        remedy: 'admit 43 characters of A-Z a-z 0-9 - _',
      };
    }
  },
};

const sample = '-_aZ09bY18cX27dW36eV45fU54gT63hS72iR81jQ90k';

function useOf({ uses }: View, wanted: string): Use | undefined {
  return uses.find(({ name }) => name === wanted);
}

/** Whether a word goes out with a call, under whatever name. */
function sends(view: View, { call, operation }: Use, word: Word): boolean {
  if (call) return call.parameters.some(({ value }) => JSON.stringify(value ?? null).includes(`"word":"${word}"`));
  return operation !== undefined && declaredBy(view.document, operation).has(word);
}

function fits(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return true;
  }
}
