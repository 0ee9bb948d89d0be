import type { Contract, Provider } from '../contract/contract.ts';
import { compile } from '../spec/compile.ts';
import { type Document, load } from '../spec/document.ts';
import { operationTable } from './operations.ts';
import { compileValidators } from './validators.ts';

/**
 * Makes a provider of a document at run time: what generated/ holds for the built-in ones, by the same code.
 * @throws SpecError with the places of what is wrong.
 */
export async function compileProvider(file: string): Promise<Provider> {
  return providerOf(await load(file));
}

/** The same for a document that is in memory already. */
export function providerOf(document: Document): Provider {
  return { ...contractOf(document), plan: compile(document), document: document.root };
}

/** Makes a contract of any OpenAPI document at run time, with or without an `x-onegate` block. */
export async function compileContract(file: string): Promise<Contract> {
  return contractOf(await load(file));
}

/** The same for a document that is in memory already. */
export function contractOf(document: Document): Contract {
  return {
    id: document.id,
    operations: operationTable(document),
    validators: compileValidators(document),
  };
}
