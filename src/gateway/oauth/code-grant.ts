import { newFamily } from '../connections/issue.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import { askForTokens, type Redeemed } from './ask-for-tokens.ts';
import type { Client } from './client.ts';
import { type Code, openCode } from './code.ts';
import { missing, OAuthError } from './error.ts';
import { type Grant, granted } from './granted-tokens.ts';
import { revoke } from './revoke.ts';
import type { TokenRequest } from './token.ts';

/**
 * The code grant. Every binding is checked before the code counts as used, so that nobody can burn another's code. A second
 * use ends what the first one gave (RFC 6749 §4.1.2).
 */
export async function codeGrant(
  gateway: Gateway,
  app: ServedApp,
  client: Client,
  request: TokenRequest,
): Promise<Grant> {
  const { code: sealed, redirect_uri, code_verifier: verifier } = request;
  if (sealed === undefined) throw missing('code');
  if (redirect_uri === undefined) throw missing('redirect_uri');
  const { issuer, id } = app;
  const code = openCode(gateway, { issuer, app: id, client_id: client.id, code: sealed, redirect_uri, verifier });
  const family = newFamily(gateway);
  const before = await spend(gateway, code, family);
  if (before) throw await reused(gateway, app, code, before);
  const redeemed = await redeem(gateway, app, code);
  const { tokens, raw } = redeemed;
  const known = { tokens: { ...tokens, kept: { ...code.kept, ...tokens.kept } }, raw };
  const given = await granted(gateway, app, client, known, { ...code, family });
  // Used again while the provider was asked: what it gave is ended before anyone has it.
  if (!gateway.spent.gave(code.id, tokens.access_token ?? '')) throw await reused(gateway, app, code, family);
  return given;
}

/** The family of the first use, where this is another. The store knows the uses at every replica; this process knows of those under way. */
async function spend(gateway: Gateway, code: Code, family: string): Promise<string | undefined> {
  const first = gateway.spent.spend(code.id);
  const spending = gateway.vault.store.codes.spend(code.id, family, gateway.now() + gateway.limits.code);
  const before = await spending.catch((error: unknown) => {
    // Nothing was given for it: when the store is back, the client may come with it again.
    if (first) gateway.spent.unspend(code.id);
    throw error;
  });
  return before?.family ?? (first ? undefined : family);
}

async function redeem(gateway: Gateway, app: ServedApp, code: Code): Promise<Redeemed> {
  if ('tokens' in code.upstream) return code.upstream;
  const { token } = app.plan;
  const { code: upstreamCode, verifier } = code.upstream;
  try {
    const words = { grant_type: 'authorization_code', code: upstreamCode, code_verifier: verifier };
    return await exchanged(gateway, app, await askForTokens(gateway, app, token, words, code.kept));
  } catch (error) {
    if (error instanceof OAuthError && error.error === 'temporarily_unavailable') {
      gateway.spent.unspend(code.id);
      await gateway.vault.store.codes.release(code.id);
    }
    throw error;
  }
}

/** A document may have a second call that turns the token just received into the one to keep. */
async function exchanged(gateway: Gateway, app: ServedApp, first: Redeemed): Promise<Redeemed> {
  const { exchange } = app.plan.token;
  const { access_token, kept } = first.tokens;
  if (!exchange) return first;
  const second = await askForTokens(gateway, app, exchange, { access_token }, kept);
  return { ...second, tokens: { ...first.tokens, ...second.tokens, kept: { ...kept, ...second.tokens.kept } } };
}

async function reused(gateway: Gateway, app: ServedApp, code: Code, family: string): Promise<OAuthError> {
  const { log, spent, vault } = gateway;
  log.warn({ app: app.id, client: code.client_id }, 'a code was used twice; what it gave is ended');
  await vault.store.tokens.endFamily(family);
  vault.forget();
  const token = spent.tokenOf(code.id);
  if (token && !gateway.clients.get(code.client_id)?.managed) {
    spent.end(token);
    // The provider ends it too where it can; that it cannot changes nothing for the one who presented the code again.
    if (app.plan.revoke) await revoke(gateway, app, token).catch((error: unknown) => log.warn({ err: error }));
  }
  return new OAuthError('invalid_grant', 'the code was used before; what it gave is ended');
}
