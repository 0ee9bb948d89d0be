import { meant } from '../nearest.ts';
import type { Rule } from './rule.ts';

/** Roles are played by operations of this document. */
export const operation: Rule = {
  name: 'operation',
  promise: 'Every `operation` names an operationId of the document; only `deauthorize` names one under `webhooks`.',
  *check({ document, uses }) {
    const all = [...document.operations.values()];
    for (const { role, at, given, named, operation } of uses) {
      const hook = role === 'deauthorize';
      const known = all.filter(({ webhook }) => webhook === hook).map(({ id }) => id);
      if (typeof given.operation !== 'string') continue;
      const pointer = `${at}/operation`;
      if (!operation)
        yield { pointer, message: `there is no operation ${named}`, remedy: meant(named as string, known) };
      else if (operation.webhook !== hook) {
        const message = hook ? `${named} is no webhook` : `${named} is a webhook: the provider calls it, not we`;
        yield { pointer, message, remedy: hook ? 'move it under `webhooks`' : meant(named as string, known) };
      }
    }
  },
};
