import { isOwn } from '../connections/own-token.ts';
import { ownUser } from '../connections/presented.ts';
import type { Gateway } from '../gateway.ts';
import { type Issuer, subjectAt } from '../issuer.ts';
import { OAuthError } from './error.ts';
import { identify } from './identity.ts';
import { appAt } from './which-app.ts';

/**
 * The claims about the user of an access token (OpenID Connect Core §5.3).
 * @param header the Authorization header
 * @param field the token where it came in the form (RFC 6750 §2.2)
 * @throws OAuthError in the words of RFC 6750 §3.1
 */
export async function userinfo(
  gateway: Gateway,
  issuer: Issuer,
  header: string | undefined,
  field: string | undefined,
): Promise<{ sub: string }> {
  const access_token = presented(header, field);
  if (isOwn(access_token)) return ownUser(gateway, issuer, access_token);
  if (!gateway.passesTokens)
    throw invalid("this is no token of the gateway's; no client here has the provider's own tokens");
  if (gateway.spent.isEnded(access_token)) throw invalid('the token was ended because its code was used twice');
  if (!/^[\x21-\x7e]+$/.test(access_token)) throw invalid('this is no token: it has characters that none has');
  const app = appAt(gateway, issuer, access_token);
  if (!app) throw invalid('the token was not given by this issuer');
  const { claims } = await identify(gateway, app, { access_token, kept: {}, alone: true }, 'bearer');
  return { ...claims, sub: subjectAt(app, claims.sub) };
}

function presented(header: string | undefined, field: string | undefined): string {
  const fromHeader = /^bearer +([\x21-\x7e]+)$/i.exec(header ?? '')?.[1];
  if (fromHeader !== undefined && field !== undefined) {
    throw new OAuthError(
      'invalid_request',
      'the token stands in the header and in the form; send it once (RFC 6750 §2)',
    );
  }
  const token = fromHeader ?? field;
  if (token !== undefined) return token;
  throw new OAuthError('unauthorized', 'send Authorization: Bearer with an access token', { status: 401 });
}

function invalid(description: string): OAuthError {
  return new OAuthError('invalid_token', description, { status: 401 });
}
