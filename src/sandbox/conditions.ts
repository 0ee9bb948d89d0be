import type { Violation } from '../contract/contract.ts';
import type { ParameterPlan } from '../provider/plan.ts';
import type { Asked } from './asked.ts';
import { sentIn } from './words.ts';

/**
 * The name of what is wrong with a request that breaks the document, the gravest thing first: `missing_client`,
 * `unsupported_grant_type`, `missing_<name>` or `invalid_<name>` in snake case. The parameters of a body of the wrong kind were
 * never read, so they are missing.
 */
export function conditionOf({ operation, input }: Asked, violations: Violation[], status: number): string {
  if (status === 413) return 'content_too_large';
  const wrong = operation.call.parameters.filter((parameter) => {
    const unread = status === 415 && parameter.in === 'body' && parameter.required;
    return unread || violations.some(({ pointer }) => isAbout(parameter, pointer));
  });
  const found = wrong.map((parameter) => {
    const meaning = meaningOf(parameter);
    const rank = order.indexOf(meaning);
    return { rank: rank < 0 ? order.length : rank, condition: named(meaning, sentIn(parameter, input) === undefined) };
  });
  const [gravest] = found.sort((a, b) => a.rank - b.rank);
  return gravest?.condition ?? (status === 415 ? 'unsupported_media_type' : 'invalid_parameter');
}

/** What is looked at first when several parameters are wrong. */
const order = [
  'user_agent',
  'client_id',
  'client_secret',
  'client_assertion',
  'signature',
  'redirect_uri',
  'response_type',
  'grant_type',
  'code',
  'refresh_token',
  'scope',
];

function named(meaning: string, absent: boolean): string {
  switch (meaning) {
    case 'client_id':
    case 'client_assertion':
      return absent ? 'missing_client' : 'unknown_client';
    case 'client_secret':
      return absent ? 'missing_client' : 'wrong_secret';
    case 'redirect_uri':
      return absent ? 'missing_redirect_uri' : 'redirect_uri_mismatch';
    case 'response_type':
    case 'grant_type':
      return `${absent ? 'missing' : 'unsupported'}_${meaning}`;
    case 'access_token':
      return absent ? 'missing_token' : 'invalid_token';
    default:
      return `${absent ? 'missing' : 'invalid'}_${meaning}`;
  }
}

function isAbout({ in: place, name }: ParameterPlan, pointer: string): boolean {
  const at = `/${place}/${place === 'header' ? name.toLowerCase() : name}`;
  const here = place === 'header' ? pointer.toLowerCase() : pointer;
  return here === at || here.startsWith(`${at}/`);
}

/** The standard's word for a parameter, else its own name. */
function meaningOf({ name, value, signature }: ParameterPlan): string {
  if (signature) return 'signature';
  return value && 'word' in value ? value.word : snake(name);
}

function snake(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase();
}
