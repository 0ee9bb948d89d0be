/** The members of a problem (RFC 9457) as the gateway tells it. */
export interface ProblemMembers {
  /** A URI of the kind of problem; `about:blank` where the status says it all. */
  type: string;
  title: string;
  status: number;
  detail: string;
  /** One standard word for programs: `invalid_token`, `insufficient_scope`, `not_found`, `rate_limited` … */
  error: string;
  /** What is wrong with the request, each with a JSON pointer that begins with its part: `/query/uid`. */
  errors: { pointer: string; detail: string }[];
  /** What the provider itself said, where it was asked. */
  upstream: { code?: string; message?: string; status?: number };
}

/**
 * The one error of every operation of every provider. It comes as `error` of an answer and is not thrown, but can be: it is an
 * Error, and `message` is its detail.
 */
export class Problem extends Error implements ProblemMembers {
  override readonly name = 'Problem';
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly error: string;
  readonly errors: ProblemMembers['errors'];
  readonly upstream: ProblemMembers['upstream'];
  /** Seconds to wait before the next try (RFC 9110 §10.2.3), where the answer said so. */
  readonly retryAfter: number | undefined;

  constructor(members: ProblemMembers, retryAfter?: number) {
    super(members.detail);
    this.type = members.type;
    this.title = members.title;
    this.status = members.status;
    this.detail = members.detail;
    this.error = members.error;
    this.errors = members.errors;
    this.upstream = members.upstream;
    this.retryAfter = retryAfter;
  }

  /** The members of RFC 9457, for logs and answers of your own. */
  toJSON(): ProblemMembers {
    const { type, title, status, detail, error, errors, upstream } = this;
    return { type, title, status, detail, error, errors, upstream };
  }
}

/** Whether something caught is a problem, also one of another copy of this package. */
export function isProblem(value: unknown): value is Problem {
  return value instanceof Error && value.name === 'Problem' && typeof (value as Problem).status === 'number';
}

/**
 * The problem that an answer tells. Every member is there: an answer that is no problem document, as from a proxy in between,
 * is told by its status, with the beginning of its text as detail.
 */
export function problemOf(response: Response, body: unknown): Problem {
  const given: Partial<ProblemMembers> = typeof body === 'object' && body !== null ? body : {};
  const title = text(given.title) ?? (response.statusText || `Status ${response.status}`);
  const wait = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return new Problem(
    {
      type: text(given.type) ?? 'about:blank',
      title,
      status: response.status,
      detail: text(given.detail) ?? (typeof body === 'string' && body !== '' ? body.slice(0, 500) : title),
      error: text(given.error) ?? (response.status >= 500 ? 'server_error' : 'invalid_request'),
      errors: Array.isArray(given.errors) ? given.errors : [],
      upstream: typeof given.upstream === 'object' && given.upstream !== null ? given.upstream : {},
    },
    Number.isFinite(wait) ? wait : undefined,
  );
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
