/** What a user gave a client: all codes and tokens that come of one approval share it, and end with it. */
export interface Grant {
  /** The sample user's login; absent for a client's own token (RFC 6749 §4.4). */
  user?: string;
  client: string;
  scope: string[];
  nonce?: string;
  ended?: true;
}

/** An authorization code, bound to its client, address and PKCE challenge (RFC 6749 §4.1.2, RFC 7636 §4.4). */
export interface Code {
  grant: Grant;
  redirect_uri: string | undefined;
  challenge?: { value: string; method: string };
  expires: number;
}

/** A token; times are epoch milliseconds. */
export interface Token {
  grant: Grant;
  issued: number;
  expires: number;
  /** When a refresh token was exchanged for another, and that other. */
  spent?: number;
  successor?: string;
}

/** What a refresh token meets that comes a second time. */
export interface Reuse {
  /** `revoke` also ends everything of the same grant; `repeat` gives the same refresh token again, for some time. */
  policy: 'refuse' | 'revoke' | 'repeat';
  /** How long after its first use a token is good for `repeat`; later it is refused. */
  seconds: number;
}

export type Standing = 'live' | 'unknown' | 'expired' | 'revoked';

/** What one played provider remembers. Nothing outlives the process. */
export interface Grants {
  codes: Store<Code>;
  access: Store<Token>;
  refresh: Store<Token>;
  /** Refreshes that worked, and refresh tokens that came a second time. */
  counts: { refreshes: number; reuses: number };
  reuse: Reuse;
  /** Seconds that new access tokens live; undefined: as the document's examples say. */
  lifetime: number | undefined;
  /** Counts that a spent refresh token came again, and does what `reuse` says. True: it is good once more. */
  reused(token: Token): boolean;
  standing(token: Token | undefined): Standing;
  /** Ends every access token as time would. */
  expire(): void;
  clear(): void;
}

/** A map of the newest `limit` entries: whoever asks without end gets no memory without end. */
export interface Store<Value> {
  get(key: string): Value | undefined;
  put(key: string, value: Value): void;
  delete(key: string): void;
  values(): Iterable<Value>;
  clear(): void;
}

/** Starts with nothing granted. @param now epoch milliseconds */
export function createGrants(now: () => number, limit = 10_000): Grants {
  const codes = createStore<Code>(limit);
  const access = createStore<Token>(limit);
  const refresh = createStore<Token>(limit);
  const counts = { refreshes: 0, reuses: 0 };
  return {
    codes,
    access,
    refresh,
    counts,
    reuse: refusal,
    lifetime: undefined,
    reused({ grant, spent = now() }) {
      counts.reuses++;
      if (this.reuse.policy === 'revoke') grant.ended = true;
      return this.reuse.policy === 'repeat' && now() <= spent + this.reuse.seconds * 1000;
    },
    standing(token) {
      if (!token) return 'unknown';
      if (token.grant.ended) return 'revoked';
      return token.expires <= now() ? 'expired' : 'live';
    },
    expire() {
      for (const token of access.values()) token.expires = Math.min(token.expires, now());
    },
    clear() {
      for (const store of [codes, access, refresh]) store.clear();
      Object.assign(counts, { refreshes: 0, reuses: 0 });
      Object.assign(this, { reuse: refusal, lifetime: undefined });
    },
  };
}

const refusal: Reuse = { policy: 'refuse', seconds: 0 };

function createStore<Value>(limit: number): Store<Value> {
  const map = new Map<string, Value>();
  return {
    get: (key) => map.get(key),
    put(key, value) {
      map.set(key, value);
      const [oldest] = map.keys();
      if (map.size > limit && oldest !== undefined) map.delete(oldest);
    },
    delete: (key) => void map.delete(key),
    values: () => map.values(),
    clear: () => map.clear(),
  };
}
