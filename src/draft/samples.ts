/** The values that the examples of a draft have in common, so that they tell one story. */
export const sample = {
  client_id: 'app-4711',
  redirect_uri: 'https://app.example.com/callback',
  state: 'af0ifjsldkj',
  nonce: 'n-0S6_WzA2Mj',
  code: 'SplxlOBeZQQYbYS6WxSbIA',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
  access_token: '2YotnFZFEjr1zCsicMWpAA0b8cD7e6F5',
  refresh_token: 'tGzv3JOkF0XG5Qx2TlKWIA1m2N3o4P5q',
  sub: '248289761001',
} as const;

/** An ID token that can be decoded, and proves nothing (OpenID Connect Core §2). */
export function idTokenFrom(issuer: string): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: issuer, sub: sample.sub, aud: sample.client_id, exp: 1767229200, iat: 1767225600 };
  return `${part({ alg: 'RS256', kid: 'k1' })}.${part({ ...claims, nonce: sample.nonce })}.${'c2lnbmF0dXJl'.repeat(4)}`;
}

type Sample = { schema: { type: string; format?: string }; example: string | number | boolean };

const text = (example: string, format?: string): Sample => ({
  schema: { type: 'string', ...(format ? { format } : {}) },
  example,
});

/** The standard claims that a draft knows, with a value each (OpenID Connect Core §5.1). */
export const claims: Record<string, Sample> = {
  sub: text(sample.sub),
  name: text('Jane Doe'),
  given_name: text('Jane'),
  family_name: text('Doe'),
  middle_name: text('Ann'),
  nickname: text('Janie'),
  preferred_username: text('j.doe'),
  profile: text('https://example.com/janedoe', 'uri'),
  picture: text('https://example.com/janedoe/me.jpg', 'uri'),
  website: text('https://janedoe.example.com', 'uri'),
  email: text('janedoe@example.com', 'email'),
  email_verified: { schema: { type: 'boolean' }, example: true },
  gender: text('female'),
  birthdate: text('1990-10-31'),
  zoneinfo: text('Europe/Oslo'),
  locale: text('en-GB'),
  phone_number: text('+1 555 0100'),
  phone_number_verified: { schema: { type: 'boolean' }, example: false },
  updated_at: { schema: { type: 'integer' }, example: 1767225600 },
};
