import { follow } from '../follow.ts';
import { answerOf } from './documented.ts';
import { only, record } from './leaves.ts';
import type { Rule } from './rule.ts';
import { everyRead, everySend, type View } from './view.ts';

/** The app's own token: declared where something wants it, and wanted where it is declared. */
export const appToken: Rule = {
  name: 'app-token',
  promise:
    "`app_token` is there exactly where something uses it; without a token per user nothing asks for the user's.",
  *check(view) {
    const { block, uses } = view;
    const places = [...everySend(view), ...everyRead(view)].flatMap((written) =>
      only('word', written).filter(({ expression }) => expression.word === 'app_token'),
    );
    const scheme = record(block.app_token).sent_as;
    if (block.app_token === undefined) {
      for (const { at: pointer } of places)
        yield { pointer, message: 'there is no app_token to send', remedy: 'add `app_token: { operation: … }`' };
    } else if (places.length === 0 && !(typeof scheme === 'string' && schemesIn(view).has(scheme))) {
      const remedy = 'name its scheme in `sent_as` and in the `security` of the operations that need it, or remove it';
      yield { pointer: '/x-onegate/app_token', message: "nothing uses the app's token", remedy };
    }
    const none = uses.find(
      ({ name, reads }) => name === 'token' && reads.some((one) => one.name === 'access_token' && one.value === false),
    );
    if (!none) return;
    for (const { name, operation, call } of uses) {
      if (call?.auth !== 'user' || !operation) continue;
      const message = `${operation.id} wants the user's token (for ${name}), and token.answer says that there is none`;
      yield { pointer: operation.pointer, message, remedy: 'give it the scheme of app_token.sent_as' };
    }
  },
};

/** The callback carries no proof: only asking the provider about the token tells whether it is true. */
export const deauthorize: Rule = {
  name: 'deauthorize',
  promise: 'Where the provider tells of withdrawals, `introspect` can check them.',
  *check({ block }) {
    if (block.deauthorize === undefined || block.introspect !== undefined) return;
    const message = 'anybody can send this callback, and without `introspect` nothing can check it';
    yield {
      pointer: '/x-onegate/deauthorize',
      message,
      remedy: 'add `introspect`, if the provider has it',
      warning: true,
    };
  },
};

/** A token that was given to another app must not sign anybody in here: the answer has to name the app. */
export const introspect: Rule = {
  name: 'introspect',
  promise: 'Introspection says whose token it is: its answer has `client_id`, mapped or by its own name.',
  *check({ document, uses }) {
    const use = uses.find(({ role }) => role === 'introspect');
    const answer = use?.operation && answerOf(use.operation);
    if (!use || !answer || use.reads.some(({ name }) => name === 'client_id')) return;
    if (follow(document, answer.schema, ['client_id']).kind === 'declared') return;
    const message = "nothing in the answer is read as client_id, so another app's token would count as ours";
    const remedy = 'map the field that names the app: `answer: { client_id: /… }`, if there is one';
    yield { pointer: use.at, message, remedy, warning: true };
  },
};

function schemesIn({ document }: View): Set<string> {
  return new Set(
    [...document.operations.values()].flatMap(({ security }) => security.flatMap((one) => Object.keys(one))),
  );
}
