import { codes, planAt } from '../provider/errors.ts';
import type { Json } from '../provider/json.ts';
import type { Plan } from '../provider/plan.ts';
import { type Document, resolve } from '../spec/document.ts';
import type { Example, MediaType, OperationObject, Reference, Response } from '../spec/openapi.ts';

/** Whatever is no failure: failures come in the gateway's words, whatever the provider's status. */
export function successes(document: Document, whole: Plan, id: string, { responses = {} }: OperationObject) {
  const plan = planAt(whole, id);
  const kept = Object.entries(responses).filter(([status]) => /^[23]/.test(status));
  return Object.fromEntries(
    kept.map(([status, response]) => [status, plan.errors.ok ? withoutFailures(document, plan, response) : response]),
  );
}

/** An answer without the examples of failures that a provider tells with the status of a success. */
function withoutFailures(document: Document, plan: Plan, answer: Response | Reference): Response | Reference {
  const response = resolve<Response>(document, answer);
  const { ok = [] } = plan.errors;
  const fails = (value: unknown) => {
    const found = codes(plan, value as Json);
    return found.length > 0 && !found.some((code) => ok.includes(code));
  };
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
