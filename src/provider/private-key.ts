import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** How requests are signed with a private key: RFC 7518 §3 for assertions, PKCS#1 v1.5 for parameters. */
export type KeyAlgorithm = 'RSA-SHA256' | 'RS256' | 'PS256' | 'ES256';

/** Reading a key costs more than using it, and an app's key stays the same while the gateway runs. */
const read = new Map<string, KeyObject>();

/**
 * A private key from its text: PEM (PKCS#8, PKCS#1 or SEC 1), or the base64 in it alone. Line breaks may be written as `\n`, as they
 * are in a variable of the environment, or be spaces, as they are in YAML.
 * @throws Error that says what is wrong with it, and nothing of what is in it.
 */
export function privateKeyOf(text: string): KeyObject {
  const known = read.get(text);
  if (known) return known;
  const key = opened(text);
  read.set(text, key);
  return key;
}

/** The public half of a key, given as a private or a public one in PEM. @throws Error as `privateKeyOf`. */
export function publicKeyOf(text: string): KeyObject {
  return /-----BEGIN [A-Z ]*PUBLIC KEY-----/.test(text)
    ? createPublicKey(unfolded(text))
    : createPublicKey(privateKeyOf(text));
}

/** What is wrong with the text of a private key for an algorithm, and nothing of what is in it; undefined: it is in order. */
export function keyFault(text: string, algorithm: KeyAlgorithm): string | undefined {
  let key: KeyObject;
  try {
    key = privateKeyOf(text);
  } catch (error) {
    return (error as Error).message;
  }
  const { modulusLength = 0, namedCurve } = key.asymmetricKeyDetails ?? {};
  if (algorithm === 'ES256') {
    return key.asymmetricKeyType === 'ec' && namedCurve === 'prime256v1'
      ? undefined
      : 'is no P-256 key, as ES256 needs';
  }
  if (key.asymmetricKeyType !== 'rsa') return `is no RSA key, as ${algorithm} needs`;
  return modulusLength >= 2048 ? undefined : `has ${modulusLength} bits, and ${algorithm} needs 2048`;
}

/** What a good key looks like, for people who have to write one down. */
export function keyWanted(algorithm: KeyAlgorithm): string {
  const kind = algorithm === 'ES256' ? 'P-256' : 'RSA';
  return `the ${kind} private key in PEM, from -----BEGIN PRIVATE KEY----- to -----END PRIVATE KEY-----, or file:/path`;
}

function opened(text: string): KeyObject {
  const [, label, inner] = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*)-----END \1-----/.exec(text) ?? [undefined, '', text];
  if (label === 'ENCRYPTED PRIVATE KEY' || /Proc-Type/.test(inner as string)) throw new Error('is encrypted');
  if (/PUBLIC|CERTIFICATE/.test(label as string)) throw new Error('is no private key');
  const base64 = withoutBreaks(inner as string);
  if (!/^[A-Za-z0-9+/]{40,}={0,2}$/.test(base64)) throw new Error('is no private key in PEM');
  const key = Buffer.from(base64, 'base64');
  for (const type of types[label as string] ?? []) {
    try {
      return createPrivateKey({ key, format: 'der', type });
    } catch {
      // The next form, or none: the reason would tell what is in the key.
    }
  }
  throw new Error('is damaged, or no private key');
}

/** The forms that stand under a label of PEM (RFC 7468 §10, RFC 8017 appendix A.1.2, RFC 5915 §4); bare base64 has none. */
const types: Record<string, ('pkcs8' | 'pkcs1' | 'sec1')[]> = {
  'PRIVATE KEY': ['pkcs8'],
  'RSA PRIVATE KEY': ['pkcs1'],
  'EC PRIVATE KEY': ['sec1'],
  '': ['pkcs8', 'pkcs1'],
};

function unfolded(text: string): string {
  return text.replace(/(-----BEGIN [A-Z ]+-----)([\s\S]*?)(-----END)/, (_, begin, inner, end) => {
    return `${begin}\n${withoutBreaks(inner)}\n${end}`;
  });
}

function withoutBreaks(text: string): string {
  return text.replace(/\\r|\\n|\s/g, '');
}
