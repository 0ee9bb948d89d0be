import type { Rule } from './rule.ts';

/** A part of a path that nobody declares would be sent as it is written, braces and all. */
export const path: Rule = {
  name: 'path',
  promise:
    'Every `{name}` of a path is declared as a parameter in the path, and every such parameter has a place there.',
  *check({ document }) {
    for (const { id, path, pointer, parameters, webhook } of document.operations.values()) {
      if (webhook) continue;
      const wanted = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
      const declared = parameters.filter((one) => one.in === 'path');
      for (const name of wanted) {
        if (declared.some((one) => one.name === name)) continue;
        const remedy = `add \`{ name: ${name}, in: path, required: true, … }\` to its parameters`;
        yield { pointer, message: `${id} declares no parameter ${name}, which its path has`, remedy };
      }
      for (const { name, pointer: at } of declared) {
        if (wanted.includes(name)) continue;
        yield {
          pointer: at,
          message: `the path ${path} has no place for ${name}`,
          remedy: `write {${name}} into the path, or remove the parameter`,
        };
      }
    }
  },
};
