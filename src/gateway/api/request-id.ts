import { randomUUID } from 'node:crypto';

/** A request's id: the client's own where it is one that logs and headers can carry, else a new one. */
export function requestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && sane.test(given) ? given : randomUUID();
}

/** The trace that a request belongs to (W3C Trace Context §3.2), for the log. */
export function traceId(traceparent: string | string[] | undefined): string | undefined {
  return typeof traceparent === 'string' && trace.test(traceparent) ? traceparent.slice(3, 35) : undefined;
}

const sane = /^[\w.:/+=@-]{1,128}$/;
const trace = /^[\da-f]{2}-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}(-|$)/;
