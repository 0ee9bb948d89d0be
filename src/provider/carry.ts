import type { Json } from './json.ts';
import type { Call, Carrier } from './plan.ts';
import type { App, Given } from './request.ts';

/** Puts the credential of a call where the provider wants it: into the headers, or behind the query. */
export function carry(call: Call, app: App, given: Given, headers: Record<string, string>, query: string[]): void {
  if (call.auth === 'basic') {
    const credentials = [app.client_id, app.client_secret ?? ''].map(encodeURIComponent).join(':');
    headers.authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
  } else if (call.auth === 'user' && given.access_token !== undefined) {
    place(app.plan.carrier, given.access_token, headers, query);
  } else if (call.auth === 'app' && given.app_token !== undefined && app.plan.app_token) {
    place(app.plan.app_token.carrier, given.app_token, headers, query);
  }
}

function place(carrier: Carrier, token: string, headers: Record<string, string>, query: string[]): void {
  if (carrier.in === 'header') put(headers, carrier.name, carrier.prefix + token);
  else if (carrier.in === 'cookie') put(headers, 'cookie', `${carrier.name}=${encodeURIComponent(token)}`);
  else query.push(pair(carrier.name, token));
}

/** Header values are what the wire can carry: no line breaks, whatever a setting or an answer holds. */
export function put(headers: Record<string, string>, name: string, value: Json | undefined): void {
  if (value !== undefined) headers[name.toLowerCase()] = String(value).replace(/[\r\n\0]/g, '');
}

/** A name and its value as a query or a form has them. */
export function pair(name: string, value: string): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}
