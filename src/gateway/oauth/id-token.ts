import type { Claims } from '../../provider/identity.ts';
import type { Claim } from '../../provider/plan.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import { acrOf, subjectAt } from '../issuer.ts';
import type { Identity } from './identity.ts';

/** Seconds for which an ID token may be taken as proof of a sign-in. */
const LIFETIME = 3600;

/** Which claims a scope asks for (OpenID Connect Core §5.4). */
const claimsOf: Record<string, Claim[]> = {
  profile: [
    'name',
    'family_name',
    'given_name',
    'middle_name',
    'nickname',
    'preferred_username',
    'profile',
    'picture',
    'website',
    'gender',
    'birthdate',
    'zoneinfo',
    'locale',
    'updated_at',
  ],
  email: ['email', 'email_verified'],
  phone: ['phone_number', 'phone_number_verified'],
};

/**
 * An ID token (OpenID Connect Core §2) of the issuer through which the sign-in came. It has the claims that the scopes ask for, since the profile was
 * read anyway: a client then needs no userinfo call.
 */
export function idToken(
  gateway: Gateway,
  app: ServedApp,
  given: {
    client_id: string;
    nonce?: string | undefined;
    auth_time?: number | undefined;
    scope: string[];
    access_token?: string | undefined;
  },
  identity: Identity,
): Promise<string> {
  const now = gateway.now();
  const acr = acrOf(app);
  const { client_id, nonce, auth_time, scope, access_token } = given;
  return gateway.signer.sign({
    ...selected(identity.claims, scope),
    iss: app.issuer,
    sub: subjectAt(app, identity.claims.sub),
    aud: client_id,
    iat: now,
    exp: now + LIFETIME,
    ...(acr === undefined ? {} : { acr }),
    ...(auth_time === undefined ? {} : { auth_time }),
    ...(nonce === undefined ? {} : { nonce }),
    ...(access_token === undefined ? {} : { at_hash: gateway.signer.hash(access_token) }),
  });
}

function selected(claims: Claims, scope: string[]): Claims {
  const wanted = new Set(scope.flatMap((name) => claimsOf[name] ?? []));
  return Object.fromEntries(Object.entries(claims).filter(([name]) => wanted.has(name as Claim)));
}
