import { operationErrors, vocabularyErrors } from '../../generate/vocabulary.ts';
import type { Plan } from '../../provider/plan.ts';
import type { App } from '../../provider/request.ts';
import { compile } from '../compile.ts';
import { SpecError } from '../source.ts';
import type { View } from './view.ts';

const plans = new WeakMap<View, Plan | undefined>();

/** The plan of a document; undefined where the block is so broken that there is none, which other rules tell. */
export function planOf(view: View): Plan | undefined {
  if (!plans.has(view)) plans.set(view, compiled(view));
  return plans.get(view);
}

/** A registration as good as any: what answers mean depends on the document, not on who asks. */
export function appOf(plan: Plan): App {
  const settings = Object.entries(plan.settings).map(([name, one]) => [name, one.default ?? one.enum?.[0] ?? 'x']);
  return {
    id: plan.id,
    plan,
    client_id: 'client',
    client_secret: 'secret',
    settings: Object.fromEntries(settings),
    scope: [],
    callback: 'https://gateway.example/callback',
    server: undefined,
    now: () => 0,
  };
}

function compiled({ document, root }: View): Plan | undefined {
  if (root['x-onegate'] === undefined || vocabularyErrors(root['x-onegate']).length > 0) return undefined;
  if ([...document.operations.values()].some(({ block }) => block !== undefined && operationErrors(block).length > 0))
    return undefined;
  try {
    return compile(document);
  } catch (error) {
    // Anything else is a defect, which must not look like a good document.
    if (error instanceof SpecError) return undefined;
    throw error;
  }
}
