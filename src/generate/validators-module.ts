import standalone from 'ajv/dist/standalone/index.js';
import type { Document } from '../spec/document.ts';
import { bundled } from './bundle.ts';
import { compilerFor } from './compiler.ts';
import { validatorTable } from './targets.ts';

/**
 * The module `validate.js`: the validators that `compileValidators` makes in memory, as text without imports. A word in a
 * schema that is not known is an error here.
 * @throws SpecError with the place of a schema that can't be compiled.
 */
export async function validatorsModule(document: Document): Promise<string> {
  const { set, sides, compile } = compilerFor(document, true);
  const table = validatorTable<string>(document, set, (target) => {
    const { side, name } = compile(target);
    return `checked(${side}.${name}, '${target.part}')`;
  });
  const modules = Object.entries(sides).map(([side, { ajv, names }]) => [side, standalone.default(ajv, names)]);
  return bundled(`export const validators = ${written(table, '')};\n`, Object.fromEntries(modules));
}

function written(table: object, indent: string): string {
  const members = Object.entries(table).map(
    ([name, value]) =>
      `${indent}  ${JSON.stringify(name)}: ${typeof value === 'string' ? value : written(value as object, `${indent}  `)},\n`,
  );
  return members.length === 0 ? '{}' : `{\n${members.join('')}${indent}}`;
}
