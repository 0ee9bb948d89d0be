import { type Document, documentOf, examples, schema } from '../../spec/document.ts';
import { follow } from '../../spec/follow.ts';
import type { MediaType, OpenAPI, Schema } from '../../spec/openapi.ts';
import { answerOf } from '../../spec/rules/documented.ts';
import { satisfies } from '../../spec/satisfies.ts';
import { tokens } from '../../spec/source.ts';

/** By the claim, how APIs usually call it; the standard's own name first. */
const usual = {
  sub: ['sub', 'id', 'user_id', 'uid', 'openid'],
  name: ['name', 'display_name', 'displayName', 'nickname', 'username'],
  preferred_username: ['preferred_username', 'login', 'username'],
  picture: ['picture', 'avatar_url', 'avatar', 'avatarUrl'],
  email: ['email'],
} as const;

/**
 * What the answer of an identity operation most likely tells, as `claims` of the block, by the names of its members. Where the answer
 * has no example it gets one, made up from its schema, for the sandbox plays examples. Changes the document that it is given.
 */
export function identityClaims(root: OpenAPI, operationId: string): Record<string, string> | undefined {
  const document = documentOf(
    { file: 'draft.yaml', data: root, where: () => ({ file: 'draft.yaml', line: 1, column: 1 }) },
    [],
  );
  const operation = document.operations.get(operationId);
  const answer = operation && answerOf(operation);
  if (!answer || follow(document, answer.schema, []).kind !== 'declared') return undefined;
  const media = tokens(answer.at).reduce<unknown>((here, token) => (here as Record<string, unknown>)?.[token], root) as
    | MediaType
    | undefined;
  if (media && Object.keys(examples(document, media)).length === 0)
    media.example = sampleOf(document, answer.schema, 0);
  const found = Object.entries(usual).flatMap(([claim, names]) => {
    const name = names.find((one) => follow(document, answer.schema, [one]).kind === 'declared');
    return name === undefined ? [] : [[claim, `/${name}`] as const];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** A small value that a schema admits: what is required, and what is no object or list. Circles end where nothing is required. */
function sampleOf(document: Document, given: Schema, depth: number): unknown {
  const whole = schema(document, given);
  const { const: fixed, example, examples: shown, default: usual, enum: values, allOf = [], anyOf, oneOf } = whole;
  const said = [fixed, example, shown?.[0], usual, values?.[0]].find(
    // Vendors give numbers as text, and text as numbers.
    (value) => value !== undefined && satisfies(document, whole, value) !== false,
  );
  if (said !== undefined || depth > 8) return said ?? null;
  const branch = anyOf?.[0] ?? oneOf?.[0];
  if (branch) return sampleOf(document, branch, depth + 1);
  const type = [whole.type].flat()[0] ?? (whole.properties || allOf.length > 0 ? 'object' : 'string');
  if (type !== 'object') return simple[type] ?? 'text';
  const own = Object.entries(whole.properties ?? {}).filter(
    ([name, member]) => whole.required?.includes(name) || isSimple(document, member),
  );
  const parts = allOf.map((part) => sampleOf(document, part, depth + 1));
  return Object.assign(
    {},
    ...parts,
    Object.fromEntries(own.map(([name, one]) => [name, sampleOf(document, one, depth + 1)])),
  );
}

const simple: Record<string, unknown> = { string: 'text', integer: 1, number: 1, boolean: true, array: [], null: null };

function isSimple(document: Document, given: Schema): boolean {
  const type = [schema(document, given).type].flat()[0];
  return type !== undefined && ['string', 'integer', 'number', 'boolean'].includes(type);
}
