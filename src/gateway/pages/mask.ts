/**
 * A copy of a JSON value in which nobody can read a secret: text and numbers under a token-like name, at any depth below it,
 * keep their first four characters and their length. So do tokens inside other text: parameters of an address, and JWTs
 * (RFC 7519 §3). Text of fewer than twelve characters keeps only its length.
 */
export function masked(value: unknown): unknown {
  return maskedUnder(undefined, value);
}

function maskedUnder(name: string | undefined, value: unknown): unknown {
  const secret = name !== undefined && isSecret(name);
  if (typeof value === 'string') return secret ? shortened(value) : withoutTokens(value);
  if (typeof value === 'number' || typeof value === 'bigint')
    return secret && !isStatus(name) ? shortened(String(value)) : value;
  if (Array.isArray(value)) return value.map((member) => maskedUnder(secret ? name : undefined, member));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([member, inner]) => [member, maskedUnder(secret ? name : member, inner)]),
  );
}

/** RFC 6749's `code` and everything that calls itself a token, a secret or a password, however it is spelled. */
function isSecret(name: string): boolean {
  return /^code$|token$|secret|password/i.test(name);
}

/** A `code` that is a number is a result's, not a grant's. */
function isStatus(name: string): boolean {
  return /^code$/i.test(name);
}

function shortened(secret: string): string {
  const characters = [...secret];
  return `${characters.length < 12 ? '' : characters.slice(0, 4).join('')}…(${characters.length})`;
}

function withoutTokens(text: string): string {
  return text
    .replace(/(^|[?&#])([\w.-]+)=([^&#\s]+)/g, (all, mark: string, name: string, value: string) =>
      isSecret(name) ? `${mark}${name}=${shortened(value)}` : all,
    )
    .replace(/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, shortened);
}
