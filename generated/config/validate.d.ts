// Generated from openapi/onegate-config.schema.json; do not edit.
/** An error as Ajv reports it. */
export interface ConfigError {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  params: Record<string, unknown>;
  /** Set where the error is about the name of a member. */
  propertyName?: string;
}

/** Checks a configuration and fills in its defaults; `errors` holds what the last call found. */
export const validate: { (data: unknown): boolean; errors?: ConfigError[] | null };

/** The JSON Schema that the validator was made from. */
export const schema: Readonly<Record<string, unknown>>;
