import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import schema from '../../openapi/x-onegate.schema.json' with { type: 'json' };
import type { Artefact } from './artefacts.ts';
import { bundled } from './bundle.ts';

/** Whether an `x-onegate` block is right, as a module without imports: what is wrong with one is told by `vocabularyErrors`. */
export async function vocabularyModule(): Promise<Artefact[]> {
  const code = (one: object) => {
    const ajv = new Ajv2020({ strict: false, code: { source: true, esm: true } });
    formats.default(ajv);
    return standalone.default(ajv, ajv.compile(one));
  };
  const modules = { onegate: code(schema), operation: code({ ...schema.$defs.operation, $defs: schema.$defs }) };
  const header = '// Generated from openapi/x-onegate.schema.json by `npm run generate`. Do not edit.\n';
  const table =
    'export const isVocabulary = onegate.validate;\nexport const isOperationVocabulary = operation.validate;\n';
  return [
    { file: 'vocabulary/validate.js', text: header + (await bundled(table, modules)) },
    {
      file: 'vocabulary/validate.d.ts',
      text: `${header}/** Whether a value keeps to the JSON Schema of the vocabulary. */\nexport declare function isVocabulary(block: unknown): boolean;\n/** The same for what stands under an operation. */\nexport declare function isOperationVocabulary(block: unknown): boolean;\n`,
    },
  ];
}
