import type { AnyHandler, AnyInput, AnyOutput, Context, Violation } from '../contract/contract.ts';
import type { Refusal } from '../contract/stub.ts';
import type { Asked, Reply } from './asked.ts';
import { addressFault, authorize, withState } from './authorize.ts';
import { conditionOf } from './conditions.ts';
import type { Told } from './examples.ts';
import { identity } from './identity.ts';
import { introspect, revoke } from './introspect.ts';
import { send } from './page.ts';
import type { Play, PlayedOperation } from './play.ts';
import { faultyRequest, isSuccess, refusalFor } from './refusals.ts';
import { keys, resource } from './resource.ts';
import type { Role } from './roles.ts';
import { signatureFault } from './signature.ts';
import { tell } from './tell.ts';
import { token } from './token.ts';
import { agrees, saidIn } from './words.ts';

/** A handler for every operation of a provider, made of its document alone. */
export function handlersOf(play: Play): Record<string, AnyHandler> {
  return Object.fromEntries(
    [...play.operations.values()].map((operation) => [operation.id, handlerOf(play, operation)]),
  );
}

/** The answer to a request that breaks the document, as the document itself tells it. */
export function refuser(play: Play): (violations: Violation[], refusal: Refusal) => Promise<AnyOutput> {
  return async (violations, { operation: id, status, ctx, input }) => {
    const operation = play.operations.get(id) as PlayedOperation;
    const asked = askedOf(operation, input, ctx);
    if (asked.template && !isSuccess(play.plan, asked.template)) return output(play, asked, { told: asked.template });
    const fault = asked.operation.role === 'authorize' ? addressFault(play, asked) : undefined;
    return output(play, asked, { refuse: fault ?? conditionOf(asked, violations, status) });
  };
}

const roles: Record<Role, (play: Play, asked: Asked) => Reply | Promise<Reply>> = {
  authorize,
  token,
  app_token: token,
  identity,
  introspect,
  revoke,
  keys,
  other: resource,
};

function handlerOf(play: Play, operation: PlayedOperation): AnyHandler {
  return async (input, ctx) => {
    const asked = askedOf(operation, input, ctx);
    const { template } = asked;
    if (template && !isSuccess(play.plan, template)) return output(play, asked, { told: template });
    const fault = signatureFault(play, asked);
    if (fault !== undefined) return output(play, asked, { refuse: fault });
    return output(play, asked, await roles[asked.operation.role](play, asked));
  };
}

/** `ctx.state.template` is a documented answer that the control surface asked for. */
function askedOf(played: PlayedOperation, input: AnyInput, ctx: Context): Asked {
  const template = ctx.state.template as Told | undefined;
  const part = played.parts.find(({ call }) => agrees(call, input)) ?? played.parts[0];
  const operation = { ...played, ...part };
  return { operation, said: saidIn(operation.call, input), input, ctx, ...(template ? { template } : {}) };
}

function output(play: Play, asked: Asked, reply: Reply): AnyOutput {
  if ('page' in reply) {
    send(asked.ctx, reply.page);
    return { status: reply.page.status };
  }
  const back = asked.operation.role === 'authorize' ? withState(play, asked) : undefined;
  if ('told' in reply) {
    const change = reply.change ?? (reply.told.location === undefined ? undefined : back);
    return tell(play, asked, reply.told, change);
  }
  const mayRedirect = back !== undefined && addressFault(play, asked) === undefined;
  const admitted = asked.operation.told.filter(({ location }) => location === undefined || mayRedirect);
  const told =
    refusalFor(play.plan, admitted, reply.refuse) ??
    faultyRequest(play.plan, admitted) ??
    (mayRedirect ? standardRedirect(asked.operation.id, reply.refuse) : undefined);
  if (told) return tell(play, asked, told, told.location === undefined ? undefined : back);
  return unsaid(asked.ctx, reply.refuse);
}

/** What RFC 6749 §4.1.2.1 says, for a document that is silent about it. */
function standardRedirect(operation: string, condition: string): Told {
  const known = ['access_denied', 'invalid_scope', 'unsupported_response_type', 'unauthorized_client'];
  const error = known.includes(condition) ? condition : 'invalid_request';
  return { operation, name: error, status: 302, location: `?error=${error}`, headers: {} };
}

/** The document says nothing of it, so neither does the sandbox: plain text that names the condition. */
function unsaid(ctx: Context, condition: string): AnyOutput {
  const text = `${condition}\n`;
  const status = statuses[condition] ?? 400;
  send(ctx, { status, html: text, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
  return { status };
}

const statuses: Record<string, number> = {
  missing_token: 401,
  invalid_token: 401,
  expired_token: 401,
  revoked_token: 401,
  insufficient_scope: 403,
  missing_client: 401,
  missing_credentials: 401,
  unknown_client: 401,
  wrong_secret: 401,
  missing_signature: 401,
  invalid_signature: 401,
  content_too_large: 413,
  unsupported_media_type: 415,
  server_error: 500,
};
