import { describe, expect, it } from 'vitest';
import { MissingInput } from '../../src/provider/failure.ts';
import type { Carrier, ParameterPlan } from '../../src/provider/plan.ts';
import { requestOf } from '../../src/provider/request.ts';
import { app, call } from './app.ts';

const parameter = (change: Partial<ParameterPlan>): ParameterPlan => ({
  name: 'p',
  in: 'query',
  required: false,
  separator: ' ',
  ...change,
});

describe('the token', () => {
  it.each<[Carrier, string, string | undefined]>([
    [{ in: 'header', name: 'Authorization', prefix: 'Bearer ' }, 'https://api.example.com/call', 'Bearer t/1'],
    [{ in: 'header', name: 'Authorization', prefix: 'OAuth2 ' }, 'https://api.example.com/call', 'OAuth2 t/1'],
    [{ in: 'query', name: 'access_token' }, 'https://api.example.com/call?access_token=t%2F1', undefined],
  ])('travels as %j', (carrier, url, header) => {
    const request = requestOf(app({ carrier }), call({ auth: 'user' }), { access_token: 't/1' });
    expect(request.url).toBe(url);
    expect(request.headers.authorization).toBe(header);
  });

  it('does not travel where the operation wants none', () => {
    expect(requestOf(app(), call(), { access_token: 't' }).headers.authorization).toBeUndefined();
  });
});

describe('a list', () => {
  it.each([
    [' ' as const, 'scope=a%20b'],
    [',' as const, 'scope=a%2Cb'],
    [null, 'scope=a&scope=b'],
  ])('is written with %j between its members', (separator, query) => {
    const parameters = [parameter({ name: 'scope', separator, value: { word: 'scope' } })];
    const request = requestOf(app(), call({ parameters }), { words: { scope: ['a', 'b'] } });
    expect(request.url.split('?')[1]).toBe(query);
  });
});

describe('an address', () => {
  const server = {
    url: 'https://{tenant}/v1',
    variables: { tenant: { value: { app: 'tenant' }, pattern: '^[a-z.]+$' } },
  };

  it('is filled from the settings, and only with what their pattern admits', () => {
    const filled = app({}, { settings: { tenant: 'corp.example' } });
    expect(requestOf(filled, call({ server }), {}).url).toBe('https://corp.example/v1/call');
    const hostile = app({}, { settings: { tenant: 'evil.example/x?' } });
    expect(() => requestOf(hostile, call({ server }), {})).toThrow(MissingInput);
    expect(() => requestOf(app(), call({ server }), {})).toThrow(MissingInput);
  });

  it('keeps its path when the app has a server of its own', () => {
    const moved = app({}, { settings: { tenant: 'corp.example' }, server: 'http://127.0.0.1:8081/corp' });
    expect(requestOf(moved, call({ server }), {}).url).toBe('http://127.0.0.1:8081/corp/v1/call');
  });
});

describe('a value', () => {
  it('that the document’s enum does not know is not sent', () => {
    const parameters = [parameter({ name: 'display', enum: ['mobile'], value: { word: 'display' } })];
    expect(requestOf(app(), call({ parameters }), { words: { display: 'page' } }).url).toBe(
      'https://api.example.com/call',
    );
  });

  it('that is required and missing stops the call', () => {
    const parameters = [parameter({ name: 'uid', required: true, value: { token: 'uid' } })];
    expect(() => requestOf(app(), call({ parameters }), {})).toThrow(/requires uid/);
  });

  it('cannot break out of a header', () => {
    const headers = { 'X-Name': { app: 'name' } };
    const request = requestOf(app({ headers }, { settings: { name: 'a\r\nX-Evil: 1' } }), call(), {});
    expect(request.headers).toEqual({ accept: 'application/json', 'x-name': 'aX-Evil: 1' });
  });
});
