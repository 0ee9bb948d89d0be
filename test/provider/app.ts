import type { Call, Plan } from '../../src/provider/plan.ts';
import type { App } from '../../src/provider/request.ts';

/** A call with nothing in it, to be filled by a test. */
export function call(change: Partial<Call> = {}): Call {
  return {
    operation: 'call',
    method: 'GET',
    server: { url: 'https://api.example.com', variables: {} },
    path: '/call',
    parameters: [],
    accept: ['application/json'],
    reads: 'json',
    auth: 'none',
    scopes: [],
    ...change,
  };
}

/** A plan of a provider that speaks the standard, to be bent by a test. */
export function plan(change: Partial<Plan> = {}): Plan {
  return {
    id: 'example',
    name: { en: 'Example' },
    settings: {},
    headers: {},
    scopes: { standard: {}, declared: [] },
    authorize: { call: call({ operation: 'authorize' }), answer: {}, keep: {} },
    token: { call: call({ operation: 'token', method: 'POST' }), answer: {}, keep: {}, grants: ['authorization_code'] },
    carrier: { in: 'header', name: 'Authorization', prefix: 'Bearer ' },
    identity: [{ call: call({ operation: 'user' }), keep: {}, optional: false }],
    errors: { code: [['error']], message: [['error_description']], map: {} },
    servers: [{ url: 'https://api.example.com', variables: {} }],
    operations: {},
    ...change,
  };
}

/** One registration at that provider. */
export function app(change: Partial<Plan> = {}, more: Partial<App> = {}): App {
  return {
    id: 'example',
    plan: plan(change),
    client_id: 'id',
    client_secret: 'secret',
    settings: {},
    scope: [],
    callback: 'https://gate.example/example/callback',
    server: undefined,
    now: () => 1_800_000_000,
    ...more,
  };
}

/** A provider's answer. */
export function answer(body: unknown, status = 200, headers: Record<string, string> = {}) {
  return { status, headers, text: typeof body === 'string' ? body : JSON.stringify(body) };
}
