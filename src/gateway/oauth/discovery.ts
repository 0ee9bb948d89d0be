import { grantsOf } from '../../provider/authorize.ts';
import { claimNames } from '../../provider/identity.ts';
import type { Plan } from '../../provider/plan.ts';
import { supportedScopes } from '../../provider/scopes.ts';
import type { Gateway, ServedApp } from '../gateway.ts';

/** Authentication methods of RFC 6749 §2.3.1, and none for public clients. */
const methods = ['client_secret_basic', 'client_secret_post', 'none'];

/** What this app's issuer can do, and nothing that it cannot (OpenID Connect Discovery §3, RFC 8414 §2, RFC 9207 §3). */
export function metadata(gateway: Gateway, app: ServedApp) {
  const { issuer, plan } = app;
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    // Who is known by the token answer alone can't be asked for with an access token.
    ...(plan.identity.some(({ call }) => call) ? { userinfo_endpoint: `${issuer}/userinfo` } : {}),
    jwks_uri: `${issuer}/jwks`,
    ...(plan.introspect
      ? {
          introspection_endpoint: `${issuer}/introspect`,
          introspection_endpoint_auth_methods_supported: methods.slice(0, 2),
        }
      : {}),
    ...(plan.revoke
      ? { revocation_endpoint: `${issuer}/revoke`, revocation_endpoint_auth_methods_supported: methods }
      : {}),
    scopes_supported: supportedScopes(app),
    claims_supported: ['iss', 'aud', 'exp', 'iat', 'auth_time', 'nonce', 'at_hash', ...claimsOf(plan)],
    claim_types_supported: ['normal'],
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: grantsOf(app),
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: [gateway.signer.algorithm],
    token_endpoint_auth_methods_supported: methods,
    code_challenge_methods_supported: ['S256'],
    ui_locales_supported: ['en', 'zh-CN'],
    authorization_response_iss_parameter_supported: true,
    claims_parameter_supported: false,
    request_parameter_supported: false,
    request_uri_parameter_supported: false,
    ...(app.documentation === undefined ? {} : { service_documentation: app.documentation }),
  };
}

/** A source without `claims` speaks OpenID Connect itself and may have any. */
function claimsOf(plan: Plan): string[] {
  const read = new Set(
    plan.identity.flatMap(({ claims, call, keep }): readonly string[] => {
      if (claims) return Object.keys(claims);
      return call && Object.keys(keep).length > 0 ? [] : claimNames;
    }),
  );
  return claimNames.filter((name) => read.has(name));
}
