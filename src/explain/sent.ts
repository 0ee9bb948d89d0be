import type { Call, Expression, ParameterPlan, Plan } from '../provider/plan.ts';
import { bodyOf } from '../spec/calls.ts';
import type { Operation } from '../spec/document.ts';
import type { View } from '../spec/rules/view.ts';
import { pointer } from '../spec/source.ts';
import type { Place, Request, Sent } from './explanation.ts';
import { valueText } from './value.ts';

/** Tells where a JSON pointer of the document leads, through references. */
export type Where = (pointer: string) => Place;

/** What goes out with a role's call; `own` is the place of the role's entry in the block, with the parameters that it names. */
export function roleRequest(
  view: View,
  operation: Operation,
  call: Call,
  role: string,
  own: string,
  plan: Plan,
  where: Where,
): Request {
  const sent = call.parameters.map((parameter) => {
    const { name, value } = parameter;
    const text = value ? grantText(role, value) : signature(plan, name);
    return sentOf(parameter, text, declared(view, operation, parameter, where), said(view, own, name, where));
  });
  return requestOf(view, operation, call, [...headersOf(plan, operation, where), ...sent], plan, where);
}

/** What goes out with a call of the API: what the caller gives, what the document fixes, and the user's credential. */
export function apiRequest(view: View, operation: Operation, call: Call, plan: Plan, where: Where): Request {
  const sent = call.parameters.map((parameter) => {
    const value = parameter.value ? valueText(parameter.value) : (signature(plan, parameter.name) ?? 'the caller');
    const place = declared(view, operation, parameter, where);
    return sentOf(parameter, value, place, parameter.value && said(view, '', parameter.name, where));
  });
  return requestOf(view, operation, call, [...headersOf(plan, operation, where), ...sent], plan, where);
}

function requestOf(view: View, operation: Operation, call: Call, sent: Sent[], plan: Plan, where: Where): Request {
  return {
    operation: operation.id,
    method: call.method,
    url: `${call.server.url.replace(/\/$/, '')}${call.path}`,
    ...(call.body ? { body: call.body } : {}),
    credential: { text: credentialText(call, plan), at: credentialPlace(view, operation, call, where) },
    sent,
    at: where(operation.pointer),
  };
}

function sentOf(
  { name, in: place, required }: ParameterPlan,
  value: string | undefined,
  at: Place,
  said?: Place,
): Sent {
  return {
    name,
    in: place,
    required,
    ...(value === undefined ? {} : { value }),
    at,
    ...(said === undefined ? {} : { said }),
  };
}

/** The words that a grant is without, where one operation serves several (RFC 6749 §4.1.3 and §6). */
const without: Record<string, readonly string[]> = {
  token: ['refresh_token', 'username', 'password', 'access_token'],
  'token/refresh': ['code', 'code_verifier', 'username', 'password'],
};

const grants: Record<string, string> = { token: 'authorization_code', 'token/refresh': 'refresh_token' };

/** Where a value comes from with the grant that the role is; undefined: the grant has none. */
function grantText(role: string, value: Expression): string | undefined {
  if (!('word' in value)) return valueText(value);
  if (without[role]?.includes(value.word)) return undefined;
  return value.word === 'grant_type' && grants[role] ? `always "${grants[role]}"` : valueText(value);
}

/** What stands in the parameter that the block signs with; undefined for any other. */
function signature({ sign }: Plan, name: string): string | undefined {
  return sign?.parameter === name ? `the ${sign.algorithm} signature over what is sent` : undefined;
}

/** Headers of the block that the operation does not declare go out with every call all the same. */
function headersOf(plan: Plan, { parameters }: Operation, where: Where): Sent[] {
  const named = new Set(parameters.filter((one) => one.in === 'header').map(({ name }) => name.toLowerCase()));
  return Object.entries(plan.headers).flatMap(([name, value]: [string, Expression]) => {
    const at = where(`/x-onegate/headers${pointer(name)}`);
    return named.has(name.toLowerCase()) ? [] : [{ name, in: 'header', required: false, value: valueText(value), at }];
  });
}

/** Where the block gives a parameter its value: at the call, or for all calls. */
function said({ root, block }: View, own: string, name: string, where: Where): Place | undefined {
  const places = [
    ...(own === '' ? [] : [`${own}/parameters${pointer(name)}`]),
    `/x-onegate/parameters${pointer(name)}`,
  ];
  const found = places.find((place) => block && has(root, place));
  return found === undefined ? undefined : where(found);
}

function has(root: unknown, path: string): boolean {
  let here = root;
  for (const token of path.split('/').slice(1)) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return false;
    here = (here as Record<string, unknown>)[name];
  }
  return true;
}

function declared({ document }: View, operation: Operation, { name, in: place }: ParameterPlan, where: Where): Place {
  if (place !== 'body') {
    const parameter = operation.parameters.find((one) => one.name === name && one.in === place);
    return where(parameter?.pointer ?? operation.pointer);
  }
  const type = bodyOf(document, operation)?.type ?? '';
  return where(`${operation.body?.pointer}/content${pointer(type)}/schema/properties${pointer(name)}`);
}

function credentialText({ auth }: Call, { carrier, app_token }: Plan): string {
  if (auth === 'basic') return "the app's client_id and client_secret by HTTP Basic";
  if (auth === 'none') return 'none of its own';
  const used = auth === 'app' ? app_token?.carrier : carrier;
  const whose = auth === 'app' ? "the app's token" : "the user's token";
  if (!used) return whose;
  return used.in === 'header'
    ? `${whose} in the header ${used.name}: ${used.prefix}…`
    : `${whose} as the ${used.in} parameter ${used.name}`;
}

function credentialPlace({ root, block }: View, operation: Operation, { auth }: Call, where: Where): Place {
  const role = auth === 'app' ? 'app_token' : 'token';
  const given = block[role] as { sent_as?: unknown } | undefined;
  if ((auth === 'user' || auth === 'app') && given?.sent_as !== undefined) return where(`/x-onegate/${role}/sent_as`);
  const own = `${operation.pointer}/security`;
  return where(has(root, own) ? own : '/security');
}
