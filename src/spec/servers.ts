import type { Expression, ServerPlan } from '../provider/plan.ts';
import type { Document, Operation } from './document.ts';
import { readExpression, walk } from './expressions.ts';
import { follow } from './follow.ts';
import type { Read, RoleCall, Vocabulary } from './vocabulary.ts';

/**
 * Where an operation is called. A variable takes the setting of its own name, else the field kept under it, else its default;
 * what comes from outside has to match the setting's pattern or that of the field in the answer's schema.
 */
export function serverOf(document: Document, operation: Operation): ServerPlan {
  const server = operation.servers[0] ?? { url: '/' };
  const vocabulary = document.root['x-onegate'] as Vocabulary;
  const variables: ServerPlan['variables'] = {};
  for (const [name, variable] of Object.entries(server.variables ?? {})) {
    const setting = vocabulary.settings?.[name];
    const keeper = setting ? undefined : keepersOf(vocabulary).find(({ keep }) => keep && name in keep);
    const value: Expression | undefined = setting ? { app: name } : keeper ? { token: name } : undefined;
    const pattern =
      setting?.pattern ??
      (keeper && fieldPattern(document, keeper.operation, keeper.keep?.[name] as Read)) ??
      (variable as { pattern?: string }).pattern;
    variables[name] = {
      ...(value ? { value } : {}),
      ...(variable.default && !(setting && !setting.default) ? { default: variable.default } : {}),
      ...(variable.enum ? { enum: variable.enum } : {}),
      ...(pattern ? { pattern } : {}),
    };
  }
  return { url: server.url.replace(/\/$/, ''), variables };
}

type Keeper = Pick<RoleCall, 'keep'> & { operation?: string };

/** The calls that keep fields, in the order in which they run. */
function keepersOf({ authorize, token, identity }: Vocabulary): Keeper[] {
  const exchange = token?.exchange && { operation: token.operation, ...token.exchange };
  const sources = Array.isArray(identity) ? identity : [];
  return [authorize, token, exchange, ...sources].filter((call): call is Keeper => typeof call === 'object');
}

/** The pattern that the schema of the success answer gives to a kept field, wherever it may stand. */
function fieldPattern(document: Document, id: string | undefined, kept: Read): string | undefined {
  const responses = id === undefined ? undefined : document.operations.get(id)?.responses;
  const media = Object.values((responses?.['200'] ?? responses?.['201'])?.content ?? {})[0];
  const patterns = [...walk(readExpression(kept))].flatMap((part) => {
    const found = 'pointer' in part ? follow(document, media?.schema, part.pointer) : undefined;
    return found?.kind === 'declared' ? found.schemas.flatMap(({ pattern }) => pattern ?? []) : [];
  });
  return patterns.length > 1 ? patterns.map((pattern) => `(?:${pattern})`).join('|') : patterns[0];
}
