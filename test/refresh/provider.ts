import { ProviderFailure } from '../../src/provider/failure.ts';
import type { Tokens } from '../../src/provider/token.ts';
import { sleep, type Time } from '../../src/refresh/time.ts';

/** What a provider does with one refresh. The first six carry it out; of those, the last two tell it after the deadline, or never. */
export const behaviours = [
  ...['answers', 'keeps', 'echoes', 'narrows', 'late', 'silent'],
  ...['vanishes', 'fails', 'limits'],
] as const;
export type Behaviour = (typeof behaviours)[number];

export interface Provider {
  /** Carries out one request. @param alive whether its sender still is, and waits */
  refresh(token: string, how: Behaviour, alive: () => boolean): Promise<Tokens>;
  /** The first set of tokens, as a sign-in gives it. */
  first: Tokens;
  /** How many refreshes it carried out with a new refresh token, by what was presented. */
  carriedOut: Map<string, number>;
  /** Requests that were on the wire beside another one for the same token, both of senders who waited. */
  doubles: number;
  /** Every access token that it ever gave. */
  issued: Set<string>;
  revoked: boolean;
}

/**
 * A provider that gives a new refresh token with each use, and ends all when an old one comes again (RFC 9700 §4.14.2).
 * @param given.grace the last one gives the same answer again until its successor is used
 */
export function provider(
  time: Time,
  { grace, life, random }: { grace: boolean; life: number; random: () => number },
): Provider {
  let count = 1;
  let current = 'rt1';
  let previous: { token: string; answer: Tokens } | undefined;
  const onWire: { token: string; alive: () => boolean }[] = [];
  const self: Provider = {
    first: { access_token: 'at1', refresh_token: 'rt1', expires_in: life, kept: {} },
    carriedOut: new Map(),
    doubles: 0,
    issued: new Set(['at1']),
    revoked: false,
    async refresh(token, how, alive) {
      const request = { token, alive };
      if (onWire.some((other) => other.token === token && other.alive())) self.doubles++;
      onWire.push(request);
      try {
        await sleep(time, 0.02 + random() * 0.2);
        const answer = carryOut(token, how);
        await sleep(time, how === 'late' ? 11 + random() * 24 : how === 'silent' ? 1e9 : 0.02 + random() * 0.2);
        return answer;
      } finally {
        onWire.splice(onWire.indexOf(request), 1);
      }
    },
  };
  const issue = (): Tokens => {
    count++;
    self.issued.add(`at${count}`);
    return { access_token: `at${count}`, expires_in: life, kept: {} };
  };
  const carryOut = (token: string, how: Behaviour): Tokens => {
    if (how === 'fails') throw new ProviderFailure('server_error', { message: 'refresh failed', status: 500 });
    if (how === 'limits') {
      throw new ProviderFailure('rate_limited', { message: 'too many', status: 429, retryAfter: 5 });
    }
    if (how === 'vanishes') throw new ProviderFailure('temporarily_unavailable', { message: 'no connection' });
    if (grace && previous?.token === token) return previous.answer;
    if (self.revoked || token !== current) {
      self.revoked = true;
      throw new ProviderFailure('invalid_grant', { message: 'the token was used', status: 400 });
    }
    if (how === 'keeps') return issue();
    if (how === 'echoes') return { ...issue(), refresh_token: token };
    self.carriedOut.set(token, (self.carriedOut.get(token) ?? 0) + 1);
    const answer = { ...issue(), ...(how === 'narrows' ? { scope: ['read'] } : {}) };
    current = `rt${count}`;
    previous = { token, answer: { ...answer, refresh_token: current } };
    return previous.answer;
  };
  return self;
}
