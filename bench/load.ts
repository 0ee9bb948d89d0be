import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { cores } from './processes.ts';

/** What the load generator sends. */
export interface Load {
  url: string;
  headers: string[];
  /** A script of wrk that makes the requests. */
  script?: string;
  /** One form like those that the script sends. */
  example?: string;
}

/** What the load generator saw; latencies in milliseconds. */
export interface Seen {
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
}

const connections = 64;
const run = promisify(execFile);

/**
 * Sends as much as is answered, over 64 connections that stay open.
 * @throws Error when any answer was not a success: a fast failure is no result
 */
export async function load({ url, headers, script }: Load, seconds: number): Promise<Seen> {
  const given = headers.flatMap((header) => ['-H', header]);
  const how = ['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '--latency', '--timeout', '10s'];
  const args = ['-c', String(cores.others), 'wrk', ...how, ...given, ...(script ? ['-s', script] : []), url];
  const { stdout } = await run('taskset', args);
  const failures = /Non-2xx.*|Socket errors:.*/.exec(stdout)?.[0];
  if (failures) throw new Error(`${url}: ${failures}`);
  return {
    requests: number(stdout, /(\d+) requests in/),
    perSecond: number(stdout, /Requests\/sec:\s+([\d.]+)/),
    p50: milliseconds(stdout, '50%'),
    p99: milliseconds(stdout, '99%'),
  };
}

/** Sends one request and gives its answer, so that what is measured is known to be right. */
export async function once({ url, headers, example }: Load): Promise<string> {
  const given = Object.fromEntries(headers.map((header) => header.split(': ') as [string, string]));
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await fetch(
    url,
    example ? { method: 'POST', headers: { ...given, ...form }, body: example } : { headers: given },
  );
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status} ${text}`);
  return text;
}

function number(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`wrk did not say ${pattern}:\n${text}`);
  return Number(found);
}

function milliseconds(text: string, percentile: string): number {
  const [, value, unit] = new RegExp(`^\\s+${percentile}\\s+([\\d.]+)(us|ms|s)\\s*$`, 'm').exec(text) ?? [];
  if (value === undefined) throw new Error(`wrk did not say ${percentile}:\n${text}`);
  return Number(value) * { us: 0.001, ms: 1, s: 1000 }[unit as 'us' | 'ms' | 's'];
}
