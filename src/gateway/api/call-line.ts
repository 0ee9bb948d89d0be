import type { IncomingMessage } from 'node:http';
import { traceId } from './request-id.ts';

/** How a call went; times in milliseconds. */
export interface CallOutcome {
  id: string;
  status: number;
  /** A standard word; empty: it went well. */
  error: string;
  whole: number;
  waited: number;
  retries: number;
}

/** What the lines of all calls of an operation have in common, as JSON members: made once. */
export function lineStart(app: string, operation: string): string {
  return `"app":${JSON.stringify(app)},"operation":${JSON.stringify(operation)},"request_id":"`;
}

/**
 * The log line of a call, as the logger would write it. It is put together here, since nothing in it needs escaping: ids were
 * checked (`requestId`), methods and words are from closed lists, and the rest are numbers.
 * @param start of the operation's lines (`lineStart`)
 */
export function callLine(start: string, { method, headers }: IncomingMessage, outcome: CallOutcome): string {
  const { id, status, error, whole, waited, retries } = outcome;
  const head = `{"level":30,"time":${Date.now()},${start}${id}","method":"${method}","status":${status}`;
  let line = `${head},"ms":${round(whole)},"upstream_ms":${round(waited)}`;
  if (error !== '') line += `,"error":"${error}"`;
  if (retries > 0) line += `,"retries":${retries}`;
  const trace = headers.traceparent === undefined ? undefined : traceId(headers.traceparent);
  if (trace !== undefined) line += `,"trace_id":"${trace}"`;
  return `${line},"msg":"call"}\n`;
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
