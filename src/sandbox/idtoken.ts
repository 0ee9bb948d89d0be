import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

/** The sandbox's own signing key: ID tokens of every played provider are checked against what `jwks` publishes. */
export interface Keys {
  /** A compact RS256 JWT (RFC 7515 §3.1, OpenID Connect Core §2). */
  sign(claims: JWTPayload): Promise<string>;
  /** RFC 7517 §5 */
  jwks(): Promise<{ keys: JWK[] }>;
}

/** A key that is made when it is first asked for, and forgotten with the process. */
export function createKeys(): Keys {
  let made: ReturnType<typeof make> | undefined;
  const key = () => {
    made ??= make();
    return made;
  };
  return {
    async sign(claims) {
      const { privateKey } = await key();
      return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'sandbox', typ: 'JWT' }).sign(privateKey);
    },
    async jwks() {
      const { publicKey } = await key();
      return { keys: [{ ...(await exportJWK(publicKey)), kid: 'sandbox', alg: 'RS256', use: 'sig' }] };
    },
  };
}

function make() {
  return generateKeyPair('RS256');
}
