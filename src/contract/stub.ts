import Router, { type RouterMiddleware } from 'koa-router';
import { answerWriter, writeAnswer } from './answer.ts';
import { bodyReader } from './body.ts';
import type {
  AnyHandler,
  AnyInput,
  AnyOutput,
  Context,
  Contract,
  Handlers,
  OperationSpec,
  OperationValidators,
  Violation,
} from './contract.ts';
import { coerced, parameterReader } from './parameters.ts';
import { routesOf } from './route.ts';

/** A request that breaks the document. */
export interface Refusal {
  operation: string;
  /** 413: the body is too large; 415: its media type is not declared; 400: anything else. */
  status: 400 | 413 | 415;
  ctx: Context;
  /** What could be read, unchecked: an OAuth error is redirected by it, for example. */
  input: AnyInput;
}

export interface StubOptions {
  /** A path template that stands before every path, as `/{app}` or `/example`. */
  prefix?: string;
  /** Bytes of a request body; 64 KiB unless given. */
  limit?: number;
  /** The answer to a request that breaks the document; unless given, an RFC 9457 problem with up to ten `errors`. */
  refuse?: (violations: Violation[], refusal: Refusal) => AnyOutput | Promise<AnyOutput>;
  /** Told of an answer that breaks the document, which goes out all the same. Unless given: throws in tests, else warns. */
  breach?: (operation: string, violations: Violation[]) => void;
}

/**
 * Mounts a document's operations and their handlers on a router. Handlers get checked input and return plain values.
 * Combine with `router.allowedMethods()` for 405 and `Allow`; a path that is not in the document is left to what comes after.
 * A handler that writes to the socket itself sets `ctx.respond = false`, and its return value is ignored.
 * @throws Error when an operation has no handler, or a handler no operation.
 */
export function stub<Ops = never>(
  contract: Contract,
  handlers: NoInfer<Handlers<Ops>>,
  options: StubOptions = {},
): Router {
  const given = handlers as Readonly<Record<string, AnyHandler>>;
  const router = new Router({ strict: true, sensitive: true });
  const routes = routesOf(contract.operations, options.prefix);
  const strangers = Object.keys(given).filter((id) => !Object.hasOwn(contract.operations, id));
  const orphans = routes.filter(({ id }) => !Object.hasOwn(given, id)).map(({ id }) => id);
  if (strangers.length > 0) throw new Error(`${contract.id}: no operation is called ${strangers.join(', ')}`);
  if (orphans.length > 0) throw new Error(`${contract.id}: no handler for ${orphans.join(', ')}`);
  for (const { id, method, path, names } of routes) {
    const spec = contract.operations[id] as OperationSpec;
    const validators = contract.validators[id] ?? { answers: {} };
    const serve = served(id, spec, validators, given[id] as AnyHandler, names, options);
    router.register(path, [method], serve as RouterMiddleware, { name: id });
  }
  return router;
}

/** One operation, with everything prepared that does not depend on the request. */
function served(
  operation: string,
  spec: OperationSpec,
  validators: OperationValidators,
  handler: AnyHandler,
  names: string[],
  { limit = 64 * 1024, refuse = problem, breach = alarm }: StubOptions,
) {
  const read = requestReader(spec, validators, names, limit);
  const write = answerWriter(spec, validators);
  return async function serve(ctx: Context): Promise<void> {
    const { input, violations, status } = await read(ctx);
    const refused = violations.length > 0;
    const output = refused
      ? await refuse(violations.slice(0, 10), { operation, status, ctx, input })
      : await handler(input, ctx);
    if (ctx.respond === false) return;
    if (refused && refuse === problem) return writeAnswer(ctx, output, output.type);
    const breaches = write(ctx, output);
    if (breaches.length > 0) breach(operation, breaches);
  };
}

/** Reads every declared part of a request and checks it: all that is wrong at once, but for a body of the wrong kind. */
function requestReader(spec: OperationSpec, validators: OperationValidators, names: string[], limit: number) {
  const readParameters = parameterReader(spec, names);
  const readBody = bodyReader(spec.body, limit);
  return async (ctx: Context): Promise<Pick<Refusal, 'input' | 'status'> & { violations: Violation[] }> => {
    const input: AnyInput = { path: {}, query: {}, header: {}, cookie: {} };
    const found = readParameters(ctx, input);
    const body = await readBody(ctx);
    // Who checks a signature needs what was sent, and not what was read in it.
    ctx.state.text = body.text;
    if (body.status === 413 || body.status === 415) {
      return { input, status: body.status, violations: body.violations };
    }
    for (const part of ['path', 'query', 'header', 'cookie'] as const) {
      found.push(...coerced(validators[part], input[part]));
    }
    let violations = found.concat(body.violations);
    const check = body.type === undefined ? undefined : validators.body?.[body.type];
    if (body.value !== undefined) {
      const value = body.value as Record<string, unknown>;
      violations = violations.concat(body.form ? coerced(check, value) : (check?.(value) ?? []));
      input.body = body.exact ?? value;
    }
    return { input, status: 400, violations: distinct(violations) };
  };
}

/** The first thing that is wrong with a place is enough: what could not be read is then also missing. */
function distinct(violations: Violation[]): Violation[] {
  const seen = new Set<string>();
  return violations.filter(({ pointer }) => !seen.has(pointer) && seen.add(pointer));
}

function problem(violations: Violation[], { status }: Refusal): AnyOutput {
  const titles = { 400: 'Bad Request', 413: 'Content Too Large', 415: 'Unsupported Media Type' };
  const errors = violations.map(({ pointer, message }) => ({ pointer, detail: message }));
  const detail = errors.map((error) => `${error.pointer} ${error.detail}`).join('; ');
  return { status, type: 'application/problem+json', body: { title: titles[status], status, detail, errors } };
}

function alarm(operation: string, violations: Violation[]): void {
  const list = violations.map(({ pointer, message }) => `${pointer} ${message}`).join('; ');
  const message = `The answer of ${operation} breaks its document: ${list}`;
  if (process.env.NODE_ENV === 'test' || process.env.VITEST !== undefined) throw new Error(message);
  process.emitWarning(message, { code: 'ONEGATE_BREACH' });
}
