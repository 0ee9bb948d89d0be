import type {
  AuthorizePlan,
  Call,
  Expression,
  IdentitySource,
  Keep,
  Plan,
  Reading,
  TokenCall,
  TokenPlan,
} from '../provider/plan.ts';
import { isSliding } from '../provider/refresh.ts';
import { usesWord } from '../provider/walk.ts';
import { apiPlansOf, bodyOf, callOf, carrierOf, type Role } from './calls.ts';
import { type Document, failures, type Operation, schema } from './document.ts';
import { readExpression, sendExpression } from './expressions.ts';
import { ownErrors } from './own-errors.ts';
import type { Read, RoleCall, Vocabulary } from './vocabulary.ts';

/**
 * Compiles a document's `x-onegate` block into a plan: data without behaviour, the same for the same document.
 * It trusts what lint has checked (`src/spec/check.ts`).
 * @throws SpecError where an operation that a role names does not exist.
 */
export function compile(document: Document): Plan {
  const vocabulary = document.root['x-onegate'] as Vocabulary | undefined;
  if (!vocabulary) {
    throw failures(document.source)(
      'x-onegate',
      '',
      'the document has no x-onegate block',
      'add one: see docs/provider-documents.md',
    );
  }
  const flow = Object.values(document.root.components?.securitySchemes ?? {}).find(
    (scheme) => scheme.type === 'oauth2',
  );
  const declared =
    flow?.type === 'oauth2' ? Object.values(flow.flows).flatMap(({ scopes }) => Object.keys(scopes ?? {})) : [];
  const plan: Plan = {
    id: document.id,
    name: vocabulary.name ?? { en: document.root.info.title },
    settings: vocabulary.settings ?? {},
    headers: sends(vocabulary.headers ?? {}),
    scopes: { standard: vocabulary.scopes ?? {}, declared: [...new Set(declared)] },
    authorize: authorizeOf(document, vocabulary),
    token: tokenOf(document, vocabulary),
    carrier: carrierOf(document, vocabulary.token.sent_as),
    identity: vocabulary.identity.map((source, index) => sourceOf(document, source, index)),
    errors: errorsOf(vocabulary),
    ...apiPlansOf(document),
  };
  if (vocabulary.app_token) {
    const { app_token } = vocabulary;
    plan.app_token = {
      ...tokenCall(document, 'app_token', app_token),
      carrier: carrierOf(document, app_token.sent_as),
    };
  }
  for (const role of ['introspect', 'revoke'] as const) {
    const given = vocabulary[role];
    if (given) plan[role] = { call: roleCall(document, role, role, given), answer: reads(given.answer) };
  }
  if (vocabulary.deauthorize) {
    plan.deauthorize = { operation: vocabulary.deauthorize.operation, answer: reads(vocabulary.deauthorize.answer) };
  }
  if (vocabulary.rate_limit) plan.rate_limit = vocabulary.rate_limit;
  if (vocabulary.client_assertion) {
    const { algorithm, key, key_id, issuer, audience } = vocabulary.client_assertion;
    plan.client_assertion = {
      algorithm,
      key: sendExpression(key),
      ...(key_id ? { key_id: sendExpression(key_id) } : {}),
      ...(issuer ? { issuer: sendExpression(issuer) } : {}),
      audience: sendExpression(audience),
    };
  }
  if (vocabulary.sign) plan.sign = { ...vocabulary.sign, key: sendExpression(vocabulary.sign.key) };
  return plan;
}

/** The operation that a role names. */
export function operationOf(document: Document, at: string, id: string): Operation {
  const operation = document.operations.get(id);
  if (operation) return operation;
  throw failures(document.source)(
    'operation',
    `/x-onegate/${at}/operation`,
    `there is no operation ${id}`,
    `name one of: ${[...document.operations.keys()].join(', ')}`,
  );
}

/** What the parameter or property of an operation offers that carries the grant type, whatever its name. */
function grantsOf(document: Document, operation: Operation, { parameters }: Call): string[] {
  const name = parameters.find(({ value }) => usesWord(value, 'grant_type'))?.name ?? 'grant_type';
  const parameter = operation.parameters.find((one) => one.name === name);
  const declared = schema(document, parameter?.schema ?? bodyOf(document, operation)?.schema.properties?.[name]);
  return (declared.enum ?? (declared.const === undefined ? [] : [declared.const])).map(String);
}

function authorizeOf(document: Document, { authorize }: Vocabulary): AuthorizePlan {
  return {
    call: roleCall(document, 'authorize', 'authorize', authorize),
    answer: reads(authorize.answer),
    keep: keeps(authorize.keep),
    ...(authorize.fragment ? { fragment: authorize.fragment } : {}),
  };
}

/** An operation that says nothing of grant types takes the code; that is what the role is for. */
function tokenOf(document: Document, { token }: Vocabulary): TokenPlan {
  const main = tokenCall(document, 'token', token);
  const operation = operationOf(document, 'token', token.operation);
  const offered = grantsOf(document, operation, main.call);
  const grants: TokenPlan['grants'] = ['authorization_code'];
  const plan: TokenPlan = { ...main, grants };
  const { refresh, exchange } = token;
  if (refresh) {
    const same = refresh.operation === undefined || refresh.operation === token.operation;
    const inherited = same ? { ...token, ...refresh } : refresh;
    plan.refresh = tokenCall(document, 'token/refresh', {
      ...inherited,
      operation: refresh.operation ?? token.operation,
    });
  } else if (offered.includes('refresh_token')) plan.refresh = main;
  // One that goes by the access token is nothing that a client could ask for.
  if (plan.refresh && !isSliding(plan)) grants.push('refresh_token');
  if (offered.includes('password')) grants.push('password');
  if (exchange) {
    plan.exchange = tokenCall(document, 'token/exchange', {
      ...exchange,
      operation: exchange.operation ?? token.operation,
    });
  }
  return plan;
}

function tokenCall(document: Document, at: string, given: RoleCall): TokenCall {
  const role: Role = at === 'app_token' ? 'app_token' : 'token';
  return { call: roleCall(document, role, at, given), answer: reads(given.answer), keep: keeps(given.keep) };
}

function sourceOf(document: Document, source: Vocabulary['identity'][number], index: number): IdentitySource {
  const compiled: IdentitySource = { keep: keeps(source.keep), optional: source.optional === true };
  if (source.operation !== undefined) {
    compiled.call = roleCall(document, 'identity', `identity/${index}`, source as RoleCall);
  }
  if (source.id_token) compiled.id_token = { issuer: sendExpression(source.id_token.issuer) };
  if (source.claims) compiled.claims = reads(source.claims);
  return compiled;
}

function roleCall(document: Document, role: Role, at: string, given: RoleCall) {
  return callOf(document, role, operationOf(document, at, given.operation), given.parameters);
}

function errorsOf({ errors }: Vocabulary): Plan['errors'] {
  const { ok, ...given } = ownErrors(errors ?? {});
  return { ...(ok ? { ok } : {}), code: [['error']], message: [['error_description']], map: {}, ...given };
}

function sends(given: Record<string, Parameters<typeof sendExpression>[0]>): Record<string, Expression> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, sendExpression(value)]));
}

function reads<Member extends string>(given: Record<string, Read> | undefined): Reading<Member> {
  return keeps(given) as Reading<Member>;
}

function keeps(given: Record<string, Read> | undefined): Keep {
  return Object.fromEntries(Object.entries(given ?? {}).map(([name, value]) => [name, readExpression(value)]));
}
