// Generated from openapi/x-onegate.schema.json by `npm run generate`. Do not edit.
/** Whether a value keeps to the JSON Schema of the vocabulary. */
export declare function isVocabulary(block: unknown): boolean;
/** The same for what stands under an operation. */
export declare function isOperationVocabulary(block: unknown): boolean;
