import { readFile } from 'node:fs/promises';
import type { Plan } from '../provider/plan.ts';
import type { OpenAPI } from '../spec/openapi.ts';
import type { Contract, OperationTable, Provider, Validators } from './contract.ts';

/** A generated provider in three sizes, each loaded when it is first asked for: a large document costs nothing until it is called. */
export interface Loader {
  /** What sign-in needs. */
  plan(): Promise<Plan>;
  /** What its resource operations need: table and validators. */
  contract(): Promise<Contract>;
  /** All of it, with the document and its examples: what the sandbox needs. */
  provider(): Promise<Provider>;
}

/** The loader of one generated folder. */
export function loader(
  id: string,
  document: URL,
  modules: {
    plan(): Promise<{ plan: Plan }>;
    operations(): Promise<{ operations: OperationTable }>;
    validators(): Promise<{ validators: Validators }>;
  },
): Loader {
  const plan = async () => (await modules.plan()).plan;
  const contract = async () => {
    const [{ operations }, { validators }] = await Promise.all([modules.operations(), modules.validators()]);
    return { id, operations, validators };
  };
  return {
    plan,
    contract,
    async provider() {
      const [given, own, text] = await Promise.all([contract(), plan(), readFile(document, 'utf8')]);
      return { ...given, plan: own, document: JSON.parse(text) as OpenAPI };
    },
  };
}
