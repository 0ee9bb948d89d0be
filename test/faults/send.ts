import { expect } from 'vitest';
import type { Setup } from '../support/setup.ts';

export const form = 'application/x-www-form-urlencoded';
export const basic = (credentials: string) => `Basic ${Buffer.from(credentials).toString('base64')}`;

export interface Sent {
  path?: string;
  method?: string;
  type?: string | undefined;
  headers?: Record<string, string>;
  authorization?: string | undefined;
}

/** A request to one of the endpoints that clients call: a form of the demo client's at a token endpoint, unless said. */
export async function send(setup: Setup, body: RequestInit['body'] | undefined, sent: Sent = {}): Promise<Response> {
  const { path = '/gitee/token', method = 'POST', type = form, headers = {} } = sent;
  const authorization = 'authorization' in sent ? sent.authorization : basic('demo:demo-secret');
  const all = { ...headers, ...(authorization ? { authorization } : {}), ...(type ? { 'content-type': type } : {}) };
  return fetch(setup.url + path, { method, headers: all, ...(body === undefined ? {} : { body }) });
}

/** Checks an error answer: RFC 6749 §5.2, and a body that says nothing of the inside. */
export async function refused(response: Response, status: number, error: string): Promise<void> {
  const body = (await response.json()) as { error: string; error_description: string };
  expect({ status: response.status, error: body.error }).toEqual({ status, error });
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(body.error_description).toMatch(/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/);
  expect(body.error_description.length).toBeLessThan(2000);
  expect(JSON.stringify(body)).not.toMatch(/\.ts\b|node:|\/src\//);
  if (status === 401) expect(response.headers.get('www-authenticate')).toMatch(/^(Basic|Bearer)\b/);
}
