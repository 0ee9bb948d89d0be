import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { Document } from '../spec/document.ts';

/**
 * The module `types.ts`: what openapi-typescript makes of a document, untouched. A default makes nothing required (the
 * receiver fills it in), and an object without declared members may have any.
 */
export async function typesModule(document: Document): Promise<string> {
  const root = structuredClone(document.root) as unknown as OpenAPI3;
  return astToString(await openapiTS(root, { defaultNonNullable: false, emptyObjectsUnknown: true, silent: true }));
}
