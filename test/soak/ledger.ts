import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** What the log of the gateway says about its calls, compared with what the provider knows. */
export interface Ledger {
  /** Calls by `status error`. */
  calls: Record<string, number>;
  retries: number;
  /** Calls by who sent them: the part of the request id before the first hyphen, `wrk` where the id is the gateway's own. */
  senders: Record<string, Record<string, number>>;
  /** Calls that did not end as they must for what the provider did to them. */
  wrong: string[];
  /** Errors, and whatever is no line of the log: things that nobody foresaw. */
  strange: string[];
}

interface Line {
  level: number;
  msg: string;
  request_id: string;
  status: number;
  error?: string;
  retries?: number;
}

const WARN = 40;

/** @param resets how often the provider reset the connection, by request id */
export async function readLedger(log: string, resets: Map<string, number>, senders: string[]): Promise<Ledger> {
  const ledger: Ledger = { calls: {}, retries: 0, senders: {}, wrong: [], strange: [] };
  for await (const text of createInterface({ input: createReadStream(log) })) {
    const line = parsed(text);
    if (line?.msg !== 'call') {
      if (line === undefined || line.level > WARN) ledger.strange.push(text);
      continue;
    }
    const key = `${line.status} ${line.error ?? ''}`.trim();
    const sender = senders.find((name) => line.request_id.startsWith(`${name}-`)) ?? 'wrk';
    ledger.calls[key] = (ledger.calls[key] ?? 0) + 1;
    ledger.senders[sender] ??= {};
    const own = ledger.senders[sender];
    own[key] = (own[key] ?? 0) + 1;
    ledger.retries += line.retries ?? 0;
    if (!fits(line, resets.get(line.request_id) ?? 0))
      ledger.wrong.push(`${text}: ${resets.get(line.request_id)} resets`);
  }
  return ledger;
}

/**
 * Whether a call ended as the provider's resets make it end: every reset is followed by a repetition, or is the call's failure. Where
 * the client left, the last reset may have come before or after, or the repetition may not have gone out any more.
 */
function fits({ status, error = '', retries = 0 }: Line, resets: number): boolean {
  if (status === 200) return error === '' && resets === retries;
  if (status === 503) return error === 'temporarily_unavailable' && resets === retries + 1;
  return status === 499 && error === 'client_left' && (resets === retries || resets === retries + 1);
}

function parsed(text: string): Line | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
