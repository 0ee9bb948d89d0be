/**
 * Where the user's access token comes from: the token itself, or a function that gives it. The function is asked before each
 * call, and with `refresh: true` after a 401: if it then gives another token, the call is made once more with it.
 */
export type TokenSource = string | ((asked: TokenQuestion) => string | undefined | Promise<string | undefined>);

export interface TokenQuestion {
  /** The app at the gateway for whose user the token is wanted. */
  app: string;
  /** The last token was refused. */
  refresh: boolean;
}

/** Gives tokens for one app; calls that are refused at the same time share one refresh. */
export interface Tokens {
  current(): Promise<string | undefined>;
  /** Undefined: there is no other token than the refused one. */
  instead(refused: string | undefined): Promise<string | undefined>;
}

/** The tokens of a source; without a source, calls are made without a token. */
export function tokensOf(source: TokenSource | undefined, app: string): Tokens {
  let refreshing: Promise<string | undefined> | undefined;
  const refreshed = async (ask: Exclude<TokenSource, string>) => {
    refreshing ??= Promise.resolve(ask({ app, refresh: true })).finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  };
  return {
    current: async () => (typeof source === 'function' ? source({ app, refresh: false }) : source),
    async instead(refused) {
      if (typeof source !== 'function') return undefined;
      const token = await refreshed(source);
      return token === refused ? undefined : token;
    },
  };
}
