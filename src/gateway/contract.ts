import { readFile } from 'node:fs/promises';
import { operations } from '../../generated/gateway/operations.ts';
import { validators } from '../../generated/gateway/validate.js';
import type { Contract } from '../contract/contract.ts';
import type { OpenAPI } from '../spec/openapi.ts';

/** The gateway's own contract, generated from openapi/gateway.yaml, with the document itself for `/openapi.json`. */
export async function gatewayContract(): Promise<Contract & { document: OpenAPI }> {
  const text = await readFile(new URL('../../generated/gateway/openapi.json', import.meta.url), 'utf8');
  return { id: 'gateway', operations, validators, document: JSON.parse(text) as OpenAPI };
}
