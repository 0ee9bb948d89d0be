import type { Contract, Provider, Validators } from '../contract/contract.ts';
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
  const contract = contractOf(document);
  return Object.defineProperties({ plan: compile(document), document: document.root } as Provider, {
    ...Object.getOwnPropertyDescriptors(contract),
  });
}

/** Makes a contract of any OpenAPI document at run time, with or without an `x-onegate` block. */
export async function compileContract(file: string): Promise<Contract> {
  return contractOf(await load(file));
}

/** The same for a document that is in memory already; its validators are compiled when they are first asked for. */
export function contractOf(document: Document): Contract {
  let compiled: Validators | undefined;
  return {
    id: document.id,
    operations: operationTable(document),
    get validators() {
      compiled ??= compileValidators(document);
      return compiled;
    },
  };
}
