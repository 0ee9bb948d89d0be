/** Which provider scopes a token has, remembered from the answer that gave it; a bounded memory, so that it may forget. */
export interface GrantedScopes {
  get(token: string): readonly string[] | undefined;
  set(token: string, scopes: readonly string[]): void;
}

/** @param most tokens that are remembered; the one unused longest goes first */
export function grantedScopes(most = 10_000): GrantedScopes {
  const scopes = new Map<string, readonly string[]>();
  return {
    get: (token) => scopes.get(token),
    set(token, granted) {
      scopes.delete(token);
      scopes.set(token, granted);
      if (scopes.size > most) scopes.delete(scopes.keys().next().value as string);
    },
  };
}
