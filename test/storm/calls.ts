import { Pool } from 'undici';

/** What became of a call. */
export interface Answer {
  status: number;
  /** The answer's body, as JSON where it is that. */
  body: Record<string, unknown>;
}

/** Calls the profile of a connection's user; as many at once as there are. */
export interface Caller {
  /** @throws where there was no answer, or one that no gateway gave: the balancer lost the replica */
  call(token: string): Promise<Answer>;
  close(): Promise<void>;
}

/** The request got no answer, since its replica was gone. */
export class ReplicaGone extends Error {
  override name = 'ReplicaGone';
}

export function caller(url: string, connections: number): Caller {
  const milliseconds = 60_000;
  const pool = new Pool(url, { connections, headersTimeout: milliseconds, bodyTimeout: milliseconds });
  return {
    async call(token) {
      const headers = { authorization: `Bearer ${token}` };
      const asked = { method: 'GET', path: '/gitee/api/api/v5/user', headers } as const;
      try {
        const answer = await pool.request(asked);
        const text = await answer.body.text();
        // Balancers speak HTML.
        if (!/json/.test(String(answer.headers['content-type']))) throw new Error(`${answer.statusCode} ${text}`);
        return { status: answer.statusCode, body: JSON.parse(text) };
      } catch (cause) {
        throw new ReplicaGone('no answer', { cause });
      }
    },
    close: () => pool.destroy(),
  };
}

/** In one word where it went well, else with what was said. */
export function outcomeOf({ status, body }: Answer): string {
  return status === 200 ? '200' : `${status} ${body.error}: ${body.detail}`;
}

/** How often each outcome was seen, as `200 × 500`. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(outcome: string): void {
    this.#counts.set(outcome, (this.#counts.get(outcome) ?? 0) + 1);
  }

  all(): Record<string, number> {
    return Object.fromEntries(this.#counts);
  }
}
