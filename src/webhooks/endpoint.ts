import { isLoopback } from '../config/addresses.ts';
import type { Complaint } from '../config/substitute.ts';
import { secretBytes } from './sign.ts';

/** Where a client hears of its connections. It comes from the operator's configuration alone, never from a request. */
export interface Endpoint {
  url: URL;
  /** Every delivery is signed with all of them; more than one while a secret is exchanged. */
  keys: Buffer[];
}

/**
 * An endpoint as it is configured.
 * @throws Error that says what is wrong, and nothing of the secrets
 */
export function endpointOf({ url, secrets }: { url: string; secrets: string[] }): Endpoint {
  const complaint = [endpointComplaint(url), ...secrets.map(secretComplaint)].find(Boolean);
  if (complaint) throw new Error(`${complaint.message}; ${complaint.remedy}`);
  if (secrets.length === 0) throw new Error('a webhook has no secret; name at least one');
  return { url: new URL(url), keys: secrets.map((secret) => secretBytes(secret) as Buffer) };
}

/** What is wrong with the address of a webhook: https, or http on this machine. */
export function endpointComplaint(address: string): Complaint | undefined {
  const complain = (message: string, remedy: string) => ({ rule: 'webhook', message, remedy });
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:\/\//i.test(address)) {
    return complain('a webhook goes to an https address', 'write it whole, as https://app.example.com/webhooks');
  }
  if (url.username || url.password) {
    return complain('the address of a webhook holds no user name', 'leave it out: receivers check the signature');
  }
  if (address.includes('#')) return complain('the address of a webhook has no fragment', 'cut it at the "#"');
  if (url.protocol === 'https:' || isLoopback(url.hostname)) return undefined;
  return complain('http is for this machine only: others would read along', 'write https instead of http');
}

/** What is wrong with a webhook secret, without a letter of it. */
export function secretComplaint(secret: string): Complaint | undefined {
  if (secretBytes(secret)) return undefined;
  return {
    rule: 'webhook',
    message: 'a webhook secret is `whsec_` and 24 to 64 bytes in base64',
    remedy: 'make one: echo "whsec_$(openssl rand -base64 32)"',
  };
}
