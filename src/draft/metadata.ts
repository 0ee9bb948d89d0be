import { isLoopback } from '../config/addresses.ts';
import { DraftError } from './error.ts';

/**
 * What is known of a provider before it has a document, in the words of its metadata (RFC 8414 §2, OpenID Connect Discovery §3).
 * An endpoint that nobody told is absent, and the draft has a gap there.
 */
export interface Metadata {
  issuer?: string;
  authorization_endpoint?: string;
  token_endpoint?: string;
  userinfo_endpoint?: string;
  introspection_endpoint?: string;
  revocation_endpoint?: string;
  jwks_uri?: string;
  service_documentation?: string;
  scopes_supported?: string[];
  grant_types_supported?: string[];
  token_endpoint_auth_methods_supported?: string[];
  code_challenge_methods_supported?: string[];
  claims_supported?: string[];
}

const addresses = [
  'issuer',
  'authorization_endpoint',
  'token_endpoint',
  'userinfo_endpoint',
  'introspection_endpoint',
  'revocation_endpoint',
  'jwks_uri',
] as const;

const lists = [
  'scopes_supported',
  'grant_types_supported',
  'token_endpoint_auth_methods_supported',
  'code_challenge_methods_supported',
  'claims_supported',
] as const;

/**
 * The metadata in what a server published, or in what somebody answered; members that a draft has no use for are left out.
 * @throws DraftError that names every member which is not what RFC 8414 says, all at once.
 */
export function metadataOf(data: Record<string, unknown>, source: string): Metadata {
  const complaints: string[] = [];
  const found: Record<string, unknown> = {};
  for (const name of addresses) {
    const value = data[name];
    if (value === undefined || value === null) continue;
    const complaint = addressComplaint(value);
    if (complaint) complaints.push(`${name} ${complaint}`);
    else found[name] = value;
  }
  for (const name of lists) {
    const value = data[name];
    if (value === undefined || value === null) continue;
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) found[name] = [...new Set(value)];
    else complaints.push(`${name} is no list of texts`);
  }
  if (complaints.length > 0) throw new DraftError(`${source}: ${complaints.join('; ')}`);
  const { service_documentation: page } = data;
  if (typeof page === 'string' && URL.canParse(page)) found.service_documentation = page;
  return found as Metadata;
}

/** Whether data are a server's metadata, rather than a description of its API. */
export function isMetadata(data: Record<string, unknown>): boolean {
  return typeof data.authorization_endpoint === 'string' || typeof data.token_endpoint === 'string';
}

/** What keeps an address from being one that codes and secrets may be sent to. */
export function addressComplaint(value: unknown): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) return `${JSON.stringify(value)} is no absolute address`;
  const { protocol, hostname, username, password } = new URL(value);
  if (username || password) return `${value} holds a user name`;
  if (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) return undefined;
  return `${value} is not https, and http is for this machine only`;
}
