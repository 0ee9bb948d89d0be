/** Why a question about connections is not answered; becomes a problem (RFC 9457). */
export class ConnectionProblem extends Error {
  readonly status: number;
  readonly title: string;
  readonly retryAfter: number | undefined;

  constructor(status: number, title: string, detail: string, retryAfter?: number) {
    super(detail);
    this.name = 'ConnectionProblem';
    this.status = status;
    this.title = title;
    this.retryAfter = retryAfter;
  }

  answer() {
    const { status, title, message: detail, retryAfter } = this;
    const headers: Record<string, string> = {
      ...(status === 401 ? { 'WWW-Authenticate': 'Bearer error="invalid_token"' } : {}),
      ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
    };
    return { status, headers, body: { type: 'about:blank', title, status, detail } };
  }
}
