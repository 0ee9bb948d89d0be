import { grantsOf } from '../../provider/authorize.ts';
import { claimNames } from '../../provider/identity.ts';
import type { Plan } from '../../provider/plan.ts';
import { supportedScopes } from '../../provider/scopes.ts';
import { ownGrants } from '../connections/grant.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import { acrOf, type Issuer, soleApp } from '../issuer.ts';

/** Authentication methods of RFC 6749 §2.3.1, and none for public clients. */
const methods = ['client_secret_basic', 'client_secret_post', 'none'];

/** In the order in which they are told. */
const grants = ['authorization_code', 'refresh_token', 'password', 'client_credentials'];

/** Claims of every ID token, whatever the provider. */
const always = ['iss', 'aud', 'exp', 'iat', 'auth_time', 'nonce', 'at_hash'];

/**
 * What an issuer can do, and nothing that it cannot (OpenID Connect Discovery §3, RFC 8414 §2, RFC 9207 §3). Of several apps,
 * what one of them has can be asked for; a grant must work whichever app the user chose.
 */
export function metadata(gateway: Gateway, served: Issuer) {
  const { issuer, apps } = served;
  const { managesTokens } = gateway;
  const offered = new Set([...grantsOfAll(apps), ...(managesTokens ? ownGrants : [])]);
  const some = (has: (plan: Plan) => unknown) => apps.some(({ plan }) => has(plan));
  const acrs = apps.flatMap((app) => acrOf(app) ?? []);
  const documentation = soleApp(served)?.documentation;
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    // Who is known by the token answer alone can't be asked for with the provider's access token.
    ...(managesTokens || some(({ identity }) => identity.some(({ call }) => call))
      ? { userinfo_endpoint: `${issuer}/userinfo` }
      : {}),
    jwks_uri: `${issuer}/jwks`,
    ...(managesTokens || some(({ introspect }) => introspect)
      ? {
          introspection_endpoint: `${issuer}/introspect`,
          introspection_endpoint_auth_methods_supported: methods.slice(0, 2),
        }
      : {}),
    ...(managesTokens || some(({ revoke }) => revoke)
      ? { revocation_endpoint: `${issuer}/revoke`, revocation_endpoint_auth_methods_supported: methods }
      : {}),
    scopes_supported: [...new Set(apps.flatMap(supportedScopes))],
    claims_supported: [...always, ...(acrs.length > 0 ? ['acr'] : []), ...claimsOf(apps)],
    claim_types_supported: ['normal'],
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: grants.filter((grant) => offered.has(grant)),
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: [gateway.signer.algorithm],
    token_endpoint_auth_methods_supported: methods,
    code_challenge_methods_supported: ['S256'],
    ...(acrs.length > 0 ? { acr_values_supported: acrs } : {}),
    ui_locales_supported: ['en', 'zh-CN'],
    authorization_response_iss_parameter_supported: true,
    claims_parameter_supported: false,
    request_parameter_supported: false,
    request_uri_parameter_supported: false,
    ...(documentation === undefined ? {} : { service_documentation: documentation }),
  };
}

function grantsOfAll(apps: readonly ServedApp[]): string[] {
  const [first = [], ...others] = apps.map(grantsOf);
  return first.filter((grant) => others.every((grants) => grants.includes(grant)));
}

/** A source without `claims` speaks OpenID Connect itself and may have any. */
function claimsOf(apps: readonly ServedApp[]): string[] {
  const sources = apps.flatMap(({ plan }) => plan.identity);
  const read = new Set(
    sources.flatMap(({ claims, call, keep }): readonly string[] => {
      if (claims) return Object.keys(claims);
      return call && Object.keys(keep).length > 0 ? [] : claimNames;
    }),
  );
  return claimNames.filter((name) => read.has(name));
}
