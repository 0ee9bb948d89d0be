import { compile } from '../spec/compile.ts';
import type { Document } from '../spec/document.ts';
import { apiModule } from './api.ts';
import { literal, memberName } from './literal.ts';
import { operationsModule } from './operations.ts';
import { typesModule } from './types.ts';
import { validatorsModule } from './validators-module.ts';

/** A generated file: its path below generated/, with `/`, and its text. */
export interface Artefact {
  file: string;
  text: string;
}

/**
 * Everything that is generated of one document, each file with a header that names `source`. A document without an
 * `x-onegate` block is no provider and gets no plan.
 * @throws SpecError with the places of what is wrong.
 */
export async function artefactsOf(document: Document, source: string): Promise<Artefact[]> {
  const header = `// Generated from ${source} by \`npm run generate\`. Do not edit.\n`;
  const made: [name: string, text: string][] = [
    ['types.ts', header + (await typesModule(document))],
    ['operations.ts', header + operationsModule(document)],
    ['validate.js', header + (await validatorsModule(document))],
    ['validate.d.ts', header + validatorsDeclaration],
    ['openapi.json', `${JSON.stringify(document.root, null, 2)}\n`],
  ];
  if (isProvider(document)) {
    made.splice(4, 0, ['provider.ts', header + planModule(document)], ['api.ts', header + (await apiModule(document))]);
  }
  return made.map(([name, text]) => ({ file: `${document.id}/${name}`, text }));
}

/** `index.ts`: every provider by its id, loaded when it is asked for. */
export function indexModule(ids: string[]): Artefact {
  const loaders = ids.map((id) =>
    [
      `  ${memberName(id)}: loader('${id}', new URL('./${id}/openapi.json', import.meta.url), {`,
      `    plan: () => import('./${id}/provider.ts'),`,
      `    operations: () => import('./${id}/operations.ts'),`,
      `    validators: () => import('./${id}/validate.js'),`,
      '  }),\n',
    ].join('\n'),
  );
  return { file: 'index.ts', text: `${indexHead}${loaders.join('')}};\n` };
}

/** Whether a document describes a provider, rather than the gateway itself. */
export function isProvider(document: Document): boolean {
  return document.root['x-onegate'] !== undefined;
}

function planModule(document: Document): string {
  return [
    `import type { Plan } from '../../src/provider/plan.ts';\n`,
    `/** What the \`x-onegate\` block says of ${document.root.info.title}, compiled. */`,
    `export const plan: Plan = ${literal(compile(document))};\n`,
  ].join('\n');
}

const validatorsDeclaration = `import type { Validators } from '../../src/contract/contract.ts';

/** Checks requests and answers, by operationId. */
export declare const validators: Validators;
`;

const indexHead = `// Generated from openapi/providers by \`npm run generate\`. Do not edit.
import { type Loader, loader } from '../src/contract/loader.ts';

/** Every generated provider by its id, loaded when it is asked for. */
export const providers: Readonly<Record<string, Loader>> = {
`;
