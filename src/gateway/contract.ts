import { operations } from '../../generated/gateway/operations.ts';
import { validators } from '../../generated/gateway/validate.js';
import type { Contract } from '../contract/contract.ts';

/** The gateway's own contract, generated from openapi/gateway.yaml. */
export const gatewayContract: Contract = { id: 'gateway', operations, validators };
