import { readFile } from 'node:fs/promises';
import type { AnySchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { bundled } from './bundle.ts';

const source = 'openapi/onegate-config.schema.json';

/**
 * The validator of onegate.yaml as a module without imports, made from its JSON Schema, and the schema itself beside it
 * (its descriptions become remedies, its `writeOnly` marks the secrets). File names are relative to `generated/`.
 * The validator reports every error and fills in defaults.
 */
export async function generateConfigValidator(): Promise<{ file: string; text: string }[]> {
  const schema = JSON.parse(await readFile(new URL(`../../${source}`, import.meta.url), 'utf8')) as AnySchemaObject;
  const table = `export const validate = onegate.validate;\nexport const schema = ${JSON.stringify(schema)};\n`;
  const header = `// Generated from ${source}; do not edit.\n`;
  return [
    { file: 'config/validate.js', text: header + (await bundled(table, { onegate: validatorOf(schema) })) },
    { file: 'config/validate.d.ts', text: header + declarations },
  ];
}

/** `format` only helps editors: addresses are checked by hand, with better messages (src/config/addresses.ts). */
function validatorOf(schema: AnySchemaObject): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    useDefaults: true,
    validateFormats: false,
    code: { source: true, esm: true },
  });
  return standalone.default(ajv, ajv.compile(schema));
}

const declarations = `/** An error as Ajv reports it. */
export interface ConfigError {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  params: Record<string, unknown>;
  /** Set where the error is about the name of a member. */
  propertyName?: string;
}

/** Checks a configuration and fills in its defaults; \`errors\` holds what the last call found. */
export const validate: { (data: unknown): boolean; errors?: ConfigError[] | null };

/** The JSON Schema that the validator was made from. */
export const schema: Readonly<Record<string, unknown>>;
`;
