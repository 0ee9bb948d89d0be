import { codes } from '../provider/errors.ts';
import type { Json } from '../provider/json.ts';
import type { Plan } from '../provider/plan.ts';
import { type Document, resolve } from '../spec/document.ts';
import type { Example, MediaType, OperationObject, Reference, Response } from '../spec/openapi.ts';

/** Whatever is no failure: failures come in the gateway's words, whatever the provider's status. */
export function successes(document: Document, plan: Plan, { responses = {} }: OperationObject) {
  const kept = Object.entries(responses).filter(([status]) => /^[23]/.test(status));
  return Object.fromEntries(
    kept.map(([status, response]) => [status, plan.errors.ok ? withoutFailures(document, plan, response) : response]),
  );
}

/** An answer without the examples of failures that a provider tells with the status of a success. */
function withoutFailures(document: Document, plan: Plan, answer: Response | Reference): Response | Reference {
  const response = resolve<Response>(document, answer);
  const fails = (value: unknown) => codes(plan, value as Json).length > 0;
  const media = Object.entries(response.content ?? {}).map(([type, { examples, example, ...rest }]) => {
    const good = Object.entries(examples ?? {}).filter(
      ([, one]) => !fails(resolve<Example>(document, one as Example | Reference).value),
    );
    const kept = {
      ...rest,
      ...(good.length > 0 ? { examples: Object.fromEntries(good) } : {}),
      ...(example === undefined || fails(example) ? {} : { example }),
    };
    return [type, kept] as const;
  });
  const content = Object.fromEntries(media) as Record<string, MediaType>;
  const changed = { ...response, ...(response.content ? { content } : {}) };
  return JSON.stringify(changed) === JSON.stringify(response) ? answer : changed;
}
