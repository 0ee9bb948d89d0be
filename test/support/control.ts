/** The sandbox's control surface for one provider (docs/sandbox.md). */
export interface Control {
  next(operation: string, behaviour: string, more?: { times?: number; delay?: number }): Promise<void>;
  reuse(policy: 'refuse' | 'revoke' | 'repeat', seconds?: number): Promise<void>;
  /** Without seconds as the document's examples say. */
  lifetime(seconds?: number): Promise<void>;
  expire(): Promise<void>;
  reset(): Promise<void>;
  stats(): Promise<{ operations: Record<string, Record<string, number>>; refreshes: number; reuses: number }>;
}

/** @param sandbox its address */
export function controlOf(sandbox: string, provider: string): Control {
  const address = `${sandbox}/_sandbox/${provider}`;
  const post = async (action: string, body: object = {}) => {
    const response = await fetch(`${address}/${action}`, { method: 'POST', body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${address}/${action}: ${response.status} ${await response.text()}`);
  };
  return {
    next: (operation, behaviour, more) => post('next', { operation, behaviour, ...more }),
    reuse: (policy, seconds) => post('reuse', { policy, seconds }),
    lifetime: (seconds) => post('lifetime', { seconds }),
    expire: () => post('expire'),
    reset: () => post('reset'),
    stats: async () => (await fetch(`${address}/stats`)).json() as never,
  };
}
