import type { Middleware } from 'koa';
import { writeAnswer } from '../contract/answer.ts';
import type { Context } from '../contract/contract.ts';
import { html } from '../gateway/pages/html.ts';
import { messages } from './messages.ts';
import { languageFor, sandboxPage, send } from './page.ts';
import type { Play, PlayedOperation } from './play.ts';
import { refusalFor } from './refusals.ts';
import { operationsAt } from './routing.ts';
import { tell } from './tell.ts';

/**
 * Stands behind a provider's stub. A known path with another method is answered as the document says of `wrong_method`, else
 * with 405; a path that it lacks as some operation says of `unknown_path` or `api_not_found`, else with a page of the sandbox.
 */
export function elsewhere(play: Play): Middleware {
  return async function miss(ctx, next) {
    if (!ctx.path.startsWith(`/${play.id}/`)) return next();
    const here = operationsAt(play, ctx.path);
    if (here.length > 0) return refuseMethod(play, ctx, here);
    const all = [...play.operations.values()];
    const told = all.find((operation) =>
      operation.told.some(({ name }) => /^(unknown_path|api_not_found)$/.test(name)),
    );
    if (told && say(play, ctx, told, 'unknown_path')) return;
    const language = languageFor(ctx);
    const { elsewhere: title, elsewhereText } = messages[language];
    send(ctx, sandboxPage(language, title, html`<h1>${title}</h1><p>${elsewhereText}</p>`, 404));
  };
}

function refuseMethod(play: Play, ctx: Context, here: PlayedOperation[]): void {
  ctx.set('Allow', here.map(({ method }) => method).join(', '));
  if (here.some((operation) => say(play, ctx, operation, 'wrong_method'))) return;
  ctx.status = 405;
}

function say(play: Play, ctx: Context, operation: PlayedOperation, condition: string): boolean {
  const told = refusalFor(play.plan, operation.told, condition);
  if (!told || told.location !== undefined) return false;
  const input = { path: {}, query: {}, header: {}, cookie: {} };
  const answer = tell(play, { operation, said: {}, input, ctx }, told);
  writeAnswer(ctx, answer, answer.type);
  return true;
}
