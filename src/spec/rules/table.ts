import { answer } from './answers.ts';
import { errors, rateLimit } from './errors.ts';
import { example } from './examples.ts';
import { failure } from './failures.ts';
import { kept, setting } from './kept.ts';
import { map } from './maps.ts';
import { operation } from './operations.ts';
import { body, parameter, required, word } from './parameters.ts';
import { path } from './paths.ts';
import { played } from './played.ts';
import { operationId, prose, shown, sources } from './prose.ts';
import { redirect } from './redirects.ts';
import { reference } from './references.ts';
import type { Rule } from './rule.ts';
import { schemas } from './schemas.ts';
import { scope } from './scopes.ts';
import { secret, security } from './security.ts';
import { server } from './servers.ts';
import { shape } from './shape.ts';
import { idToken, pkce, state } from './sign-in.ts';
import { clientAssertion, sign } from './signing.ts';
import { constant, subject } from './subject.ts';
import { appToken, deauthorize, introspect } from './tokens.ts';
import { vocabulary } from './vocabulary.ts';

/** Rules for every OpenAPI document, with or without a block. */
export const documentRules: readonly Rule[] = [
  shape,
  reference,
  path,
  schemas,
  example,
  operationId,
  prose,
  shown,
  sources,
];

/** Rules for provider documents, in the order in which `docs/provider-documents.md` explains them. */
export const providerRules: readonly Rule[] = [
  ...[vocabulary, operation, parameter, required, word, body],
  ...[answer, errors, rateLimit, kept, setting, server, security, secret, sign, clientAssertion, scope],
  ...[subject, constant, map, pkce, idToken, state, appToken, introspect, deauthorize],
  ...[redirect, played, failure],
];
