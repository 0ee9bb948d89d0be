import type { Validators } from '../contract/contract.ts';
import type { Document } from '../spec/document.ts';
import { compilerFor } from './compiler.ts';
import { validatorTable } from './targets.ts';
import { checked } from './violations.ts';

/**
 * Compiles a document's validators in memory; words in its schemas that are not known are taken for annotations.
 * @throws SpecError with the place of a schema that can't be compiled.
 */
export function compileValidators(document: Document): Validators {
  const { set, compile } = compilerFor(document, false);
  return validatorTable(document, set, (target) => checked(compile(target).validate, target.part));
}
