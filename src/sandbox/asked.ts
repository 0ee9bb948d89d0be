import type { AnyInput, Context } from '../contract/contract.ts';
import type { Plan } from '../provider/plan.ts';
import type { Told } from './examples.ts';
import type { OwnPage } from './page.ts';
import type { Played } from './places.ts';
import type { PlayedOperation } from './play.ts';
import { isSuccess } from './refusals.ts';
import type { Said } from './words.ts';

/** A request to a played operation. */
export interface Asked {
  operation: PlayedOperation;
  said: Said;
  input: AnyInput;
  ctx: Context;
  /** The documented success that was asked for at the control surface, instead of the first one. */
  template?: Told;
}

/**
 * What to answer: a documented answer with values placed in it, a refusal by its condition (the document says how), or a page
 * of the sandbox's own.
 */
export type Reply = { told: Told; change?: (example: Played) => Played } | { refuse: string } | { page: OwnPage };

/** The documented success of an operation: the one asked for, else the first. */
export function success(plan: Plan, { operation, template }: Asked): Told | undefined {
  return template ?? operation.told.find((told) => isSuccess(plan, told));
}
