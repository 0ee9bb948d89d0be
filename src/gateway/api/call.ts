import type { IncomingMessage, ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';
import type { Dispatcher } from 'undici';
import type { ErrorWord } from '../../provider/plan.ts';
import type { Usable } from '../connections/use.ts';
import { callLine } from './call-line.ts';
import { untold, unusable } from './connection.ts';
import type { AnswerHeaders } from './headers.ts';
import { type Asked, type Incoming, incoming } from './incoming.ts';
import { judged, type Verdict } from './judge.ts';
import { outgoingHeaders, target } from './outgoing.ts';
import { answerProblem, type Problem, told, unavailable } from './problem.ts';
import { type Judgement, Relay, type Relayed } from './relay.ts';
import { requestId } from './request-id.ts';
import type { ServedApi, ServedOperation } from './served.ts';
import { unreachable } from './unreachable.ts';
import { discard } from './unread.ts';

/** Methods that may be repeated without the client's knowledge (RFC 9110 §9.2.1). */
const safe = new Set(['GET', 'HEAD', 'OPTIONS']);
const ATTEMPTS = 3;
/** Words that say that another token would do. */
const refusesToken = new Set<ErrorWord>(['invalid_token', 'invalid_grant']);

/** One call of the API path, from its first byte to its last: asks the provider, once or again, and is told once it is over. */
export class ApiCall implements Relayed {
  readonly id: string;
  readonly limit: number;
  readonly patience: number;
  readonly #api: ServedApi;
  readonly #req: IncomingMessage;
  readonly #res: ServerResponse;
  /** Undefined until it is known. */
  served: ServedOperation | undefined;
  #address = { path: '', querystring: '' };
  #target = '';
  /** The connection whose token it carries, until the provider refuses that. */
  #held: Usable | undefined;
  #token: string | undefined;
  #type: string | undefined;
  #body: Incoming['body'] = null;
  #attempt = 0;
  #ticket = 0;
  #sent = 0;
  #waited = 0;
  #over = false;
  readonly #started = performance.now();

  constructor(api: ServedApi, req: IncomingMessage, res: ServerResponse) {
    this.#api = api;
    this.#req = req;
    this.#res = res;
    this.id = requestId(req.headers['x-request-id']);
    this.limit = api.limit;
    this.patience = api.patience;
    api.running++;
  }

  /** Answers the call without asking the provider. */
  refuse(problem: Problem): void {
    answerProblem(this.#res, this.id, problem);
    this.#end(problem.status, problem.error);
  }

  /**
   * Checks the call and sends it on, or answers it with all that is wrong. `served` is known.
   * @param asked.path below `/{app}/api`, as it was sent
   * @param token for the provider
   * @param held where the token is a connection's
   */
  serve(asked: Omit<Asked, 'req' | 'res'> & { path: string }, token: string | undefined, held?: Usable): void {
    this.#held = held;
    this.#address = asked;
    if (this.served?.forConnection && !this.#isTold(held)) return;
    this.#carry(token);
    const { querystring, parameters } = asked;
    const served = this.served as ServedOperation;
    const checked = incoming(served, { req: this.#req, res: this.#res, querystring, parameters });
    if (!(checked instanceof Promise)) this.#go(checked);
    else checked.then((one) => this.#go(one)).catch((error) => this.fail(error));
  }

  /** The call ends because of a fault of the gateway's own. */
  fail(err: unknown): void {
    if (this.#res.destroyed || this.#req.errored) {
      this.failed(err as Error, true);
      return;
    }
    const known = unusable(err);
    if (known) {
      this.refuse(known);
      return;
    }
    (this.served ?? this.#api.elsewhere).log.error({ err, request_id: this.id }, 'a call failed unforeseen');
    const detail = 'the gateway failed; its log says why';
    this.refuse({ status: 500, title: 'Internal Server Error', detail, error: 'server_error' });
  }

  judges(status: number, headers: AnswerHeaders): boolean {
    if (status >= 400) return true;
    const { inspects, wrapped } = this.#operation;
    if (status >= 300 || status === 204 || this.#req.method === 'HEAD') return false;
    return wrapped || inspects === 'always' || (inspects === 'json' && isJson(headers));
  }

  passesUnjudged(status: number): boolean {
    return status < 300 && !this.#operation.wrapped;
  }

  began(status: number): void {
    this.#waited = performance.now() - this.#sent;
    this.#leave(status < 502 || status > 504);
  }

  judge(status: number, headers: AnswerHeaders, body: Buffer): Judgement | Promise<Judgement> {
    const wait = headers['retry-after'] === undefined ? 0 : Number(headers['retry-after']);
    if (status === 503 && wait <= 1 && this.#again(wait)) return 'answered';
    const verdict = judged(this.#api.app, this.#operation, this.#token, this.limit, status, headers, body);
    return verdict instanceof Promise ? verdict.then((one) => this.#judgement(one)) : this.#judgement(verdict);
  }

  ended(status: number): void {
    if (this.#body instanceof PassThrough) discard(this.#req);
    this.#end(status, '');
  }

  failed(error: Error, gone: boolean): void {
    this.#leave(gone ? undefined : false);
    if (gone) {
      this.#end(499, 'client_left');
      return;
    }
    if (this.#waited === 0) this.#waited = performance.now() - this.#sent;
    const { late, failure } = unreachable(this.#operation, error);
    if (!late && !this.#res.headersSent && this.#again(0)) return;
    this.refuse(told(failure, this.#api.app.id));
  }

  get #operation() {
    return (this.served as ServedOperation).operation;
  }

  #judgement(verdict: Verdict): Judgement {
    if (!(verdict instanceof Error)) return verdict;
    if (this.#held && refusesToken.has(verdict.word)) {
      this.#renew(this.#held);
      return 'answered';
    }
    this.refuse(told(verdict, this.#api.app.id));
    return 'answered';
  }

  /** The provider refuses a connection's token: it has done nothing yet, and is asked once more with a new one. */
  #renew(held: Usable): void {
    this.#held = undefined;
    held
      .again()
      .then((renewed) => {
        const { access_token } = renewed;
        if (this.served?.forConnection && !this.#isTold(renewed)) return;
        if (this.#body instanceof PassThrough) {
          const detail = 'the token was renewed, and the body that went with the old one is gone: send it again';
          this.refuse(unavailable(detail, 0));
          return;
        }
        this.#carry(access_token);
        this.#send();
      })
      .catch((error) => this.fail(error));
  }

  /** Takes the operation as it is for the connection; false: where to call is not known, and the call is answered. */
  #isTold(held: Usable | undefined): boolean {
    this.served = this.served?.forConnection?.(held?.kept);
    if (this.served?.pool) return true;
    this.refuse(untold(this.#operation.id, held));
    return false;
  }

  #carry(token: string | undefined): void {
    this.#token = token;
    this.#target = target(this.#operation, this.#address.path, this.#address.querystring, token);
  }

  #go(checked: Incoming | Problem): void {
    if ('status' in checked) {
      this.refuse(checked);
      return;
    }
    this.#body = checked.body;
    this.#type = checked.type;
    this.#send();
  }

  #send(): void {
    const { breaker, app } = this.#api;
    this.#ticket = breaker.enter();
    if (this.#ticket === 0) {
      const detail = `${app.id}: the provider failed too often and is not called for a while`;
      this.refuse(unavailable(detail, breaker.retryAfter()));
      return;
    }
    const { operation, pool } = this.served as ServedOperation & { pool: Dispatcher };
    const headers = outgoingHeaders(operation, this.#req, this.#token, this.id);
    let [path, body] = [this.#target, this.#body];
    if (operation.anew) {
      const finished = operation.anew.finish(path, body);
      headers.push(...finished.headers);
      [path, body] = [finished.target, finished.body];
    }
    if (this.#type !== undefined) headers.push('content-type', this.#type);
    const length = body instanceof PassThrough ? this.#req.headers['content-length'] : undefined;
    if (length !== undefined) headers.push('content-length', length);
    this.#sent = performance.now();
    pool.dispatch(
      { path, method: this.#req.method as Dispatcher.HttpMethod, headers, body },
      new Relay(this.#res, this),
    );
  }

  /** Sends once more, where that is allowed. False: it is not. @param wait seconds that the provider asks for */
  #again(wait: number): boolean {
    const repeatable = safe.has(this.#req.method as string) && !(this.#body instanceof PassThrough);
    if (!repeatable || this.#attempt + 1 >= ATTEMPTS || this.#api.breaker.state !== 'closed') return false;
    (this.served as ServedOperation).metrics.retried();
    // Full jitter: callers that failed together must not come back together.
    setTimeout(() => this.#send(), wait * 1000 + Math.random() * 100 * 2 ** this.#attempt);
    this.#attempt++;
    return true;
  }

  #leave(worked: boolean | undefined): void {
    this.#api.breaker.leave(this.#ticket, worked);
    this.#ticket = 0;
  }

  #end(status: number, error: string): void {
    if (this.#over) return;
    this.#over = true;
    this.#api.running--;
    const { metrics, lineStart } = this.served ?? this.#api.elsewhere;
    const whole = performance.now() - this.#started;
    metrics.done(status, error, whole, this.#waited);
    const { accessLog } = this.#api.gateway;
    if (accessLog === undefined) return;
    const { id } = this;
    accessLog(
      callLine(lineStart, this.#req, { id, status, error, whole, waited: this.#waited, retries: this.#attempt }),
    );
  }
}

function isJson(headers: AnswerHeaders): boolean {
  return /[/+]json\b/i.test(String(headers['content-type']));
}
