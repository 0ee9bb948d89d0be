// Generated from openapi/providers/slack.yaml by `npm run generate`. Do not edit.
import type { Validators } from '../../src/contract/contract.ts';

/** Checks requests and answers, by operationId. */
export declare const validators: Validators;
