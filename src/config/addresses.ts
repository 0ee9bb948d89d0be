import type { Complaint } from './substitute.ts';

/** Whether a host is this machine: a loopback IP literal (RFC 8252 §7.3) or `localhost`. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}

/** What is wrong with an issuer (RFC 8414 §2): it is compared letter by letter, so there is one way to write it. */
export function issuerComplaint(issuer: string): Complaint | undefined {
  const complain = (message: string, remedy: string) => ({ rule: 'issuer', message, remedy });
  const url = webAddress(issuer);
  if (!url) return complain(`${show(issuer)} is no http or https address`, 'write it as https://gate.example.com');
  if (url.hash || issuer.includes('#')) return complain('an issuer has no fragment', 'cut it at the "#"');
  if (url.search || issuer.includes('?')) return complain('an issuer has no query', 'cut it at the "?"');
  if (url.username || url.password)
    return complain('an issuer holds no user name', `write ${url.protocol}//${url.host}`);
  if (issuer.endsWith('/')) return complain('an issuer ends without a slash', `write ${issuer.replace(/\/+$/, '')}`);
  const usual = url.href.replace(/\/$/, '');
  if (usual !== issuer) return complain('this issuer has a shorter or more usual form', `write ${usual}`);
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return complain('http is for this machine only: others would see codes and tokens', `write ${secure(issuer)}`);
  }
  return undefined;
}

/**
 * What is wrong with a redirect URI (RFC 6749 §3.1.2, RFC 8252 §7 and §8.3): absolute, no fragment, and https, or http on
 * this machine, or a private-use scheme, which is a reversed domain name.
 */
export function redirectUriComplaint(uri: string): Complaint | undefined {
  const complain = (message: string, remedy: string) => ({ rule: 'redirect_uri', message, remedy });
  if (!URL.canParse(uri)) {
    return complain(`${show(uri)} is no absolute address`, 'write it whole, as https://app.example.com/callback');
  }
  const url = new URL(uri);
  if (uri.includes('#')) return complain('a redirect URI has no fragment', 'cut it at the "#"');
  if (url.protocol === 'https:') {
    if (!url.hostname.includes('*')) return undefined;
    return complain('"*" stands for nothing in a redirect URI: it is compared exactly', 'list every address');
  }
  if (url.protocol === 'http:') {
    if (isLoopback(url.hostname)) return undefined;
    return complain('http is for this machine only: others would see the code', `write ${secure(uri)}`);
  }
  if (/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+:$/.test(url.protocol)) return undefined;
  return complain(
    `the scheme ${url.protocol} does not belong to one app`,
    'take https, or a reversed domain name as com.example.app:/callback',
  );
}

/** What is wrong with an app's `server`: paths are put behind it, so it ends without a slash. */
export function serverComplaint(server: string): Complaint | undefined {
  const complain = (message: string, remedy: string) => ({ rule: 'server', message, remedy });
  const url = webAddress(server);
  if (!url) return complain(`${show(server)} is no http or https address`, 'write it as https://staging.example.com');
  if (/[?#]/.test(server)) return complain('a server has no query and no fragment', 'cut it there');
  if (url.username || url.password)
    return complain('a server holds no user name', `write ${url.origin}${url.pathname}`);
  if (server.endsWith('/')) return complain('a server ends without a slash', `write ${server.replace(/\/+$/, '')}`);
  return undefined;
}

/** What is wrong with an address that browsers or events are sent to: https, or http on this machine. */
export function pageComplaint(address: string, rule = 'initiate_login_uri'): Complaint | undefined {
  const url = webAddress(address);
  if (url && (url.protocol === 'https:' || isLoopback(url.hostname))) return undefined;
  const message = url ? 'http is for this machine only' : `${show(address)} is no https address`;
  const remedy = url ? `write ${secure(address)}` : 'write it whole, as https://app.example.com/page';
  return { rule, message, remedy };
}

function webAddress(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:\/\//i.test(text) ? url : undefined;
}

function secure(address: string): string {
  return address.replace(/^http:/i, 'https:');
}

function show(value: string): string {
  return JSON.stringify(value);
}
