import { schema } from '../document.ts';
import type { Schema } from '../openapi.ts';
import { examplesOf } from './documented.ts';
import { below, record } from './leaves.ts';
import type { Breach, Rule } from './rule.ts';
import type { View } from './view.ts';

/** The name of a generated method: it must be one. */
export const operationId: Rule = {
  name: 'operationId',
  promise: 'Every operationId is unique and written in camelCase: it becomes a name in types and clients.',
  *check({ document }) {
    for (const { id, pointer } of document.operations.values()) {
      if (/^[a-z][a-zA-Z0-9]*$/.test(id)) continue;
      const remedy = `write ${camel(id) || 'a name such as getUser'}`;
      yield { pointer: `${pointer}/operationId`, message: `${id} is not camelCase`, remedy, warning: true };
    }
  },
};

/** The docs are made of these texts. */
export const prose: Rule = {
  name: 'prose',
  promise: 'Operations have a summary and a description, parameters and answers a description.',
  *check({ document }) {
    for (const { id, pointer, summary, description, parameters, responses } of document.operations.values()) {
      if (!summary) yield silent(pointer, `${id} has no summary`, 'say in a few words what it does');
      if (!description) yield silent(pointer, `${id} has no description`, 'say what a caller must know, quirks first');
      for (const parameter of parameters) {
        if (parameter.description) continue;
        yield silent(
          parameter.pointer,
          `the parameter ${parameter.name} of ${id} has no description`,
          'say what it is for',
        );
      }
      for (const [status, answer] of Object.entries(responses)) {
        if (answer.description) continue;
        yield silent(answer.pointer, `the answer ${status} of ${id} has no description`, 'say when it comes');
      }
    }
  },
};

/** A value says more than a type, and the sandbox plays nothing else. */
export const shown: Rule = {
  name: 'shown',
  promise: 'Parameters and answers with a body have an example.',
  *check(view) {
    const { document } = view;
    for (const { id, pointer, parameters, responses } of document.operations.values()) {
      for (const parameter of parameters) {
        if (hasExample(view, parameter.schema) || examplesOf(document, parameter, parameter.pointer).length > 0)
          continue;
        yield silent(
          parameter.pointer,
          `the parameter ${parameter.name} of ${id} has no example`,
          'add a realistic `example`',
        );
      }
      for (const [status, answer] of Object.entries(responses)) {
        for (const [type, media] of Object.entries(record(answer.content))) {
          const at = below(pointer, 'responses', status, 'content', type);
          if (hasExample(view, record(media).schema as Schema) || examplesOf(document, record(media), at).length > 0)
            continue;
          yield silent(
            at,
            `the answer ${status} (${type}) of ${id} has no example`,
            'add `examples` with a realistic value',
          );
        }
      }
    }
  },
};

/** A reader must be able to look at the source. */
export const sources: Rule = {
  name: 'source',
  promise: "Every operation, or the document, has `externalDocs` with the address of the provider's own page.",
  *check({ document, root }) {
    if (record(root.externalDocs).url) return;
    for (const { id, pointer, path, webhook, method } of document.operations.values()) {
      const item = record(record(webhook ? root.webhooks : root.paths)[path]);
      if (record(record(item[method.toLowerCase()]).externalDocs).url) continue;
      const remedy = 'add `externalDocs: { url: … }` here or at the root';
      yield silent(pointer, `${id} does not say where the provider documents it`, remedy);
    }
  },
};

function silent(pointer: string, message: string, remedy: string): Breach {
  return { pointer, message, remedy, warning: true };
}

function hasExample({ document }: View, given: Schema | undefined): boolean {
  try {
    const { example, examples, const: fixed, enum: values, default: usual } = schema(document, given);
    return [example, examples?.[0], fixed, values?.[0], usual].some((value) => value !== undefined);
  } catch {
    return true;
  }
}

function camel(id: string): string {
  const [first = '', ...rest] = id.split(/[^A-Za-z0-9]+/).filter(Boolean);
  return [
    first.charAt(0).toLowerCase() + first.slice(1),
    ...rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1)),
  ].join('');
}
