import { expect, test } from 'vitest';
import type { Played } from '../../src/sandbox/places.ts';
import { parametersOf, redirectTo } from '../../src/sandbox/redirect.ts';

const anchor = { from: 'https://app.example/cb', to: 'http://127.0.0.1/here' };
const same = (parameters: Played) => parameters;

test.each([
  ['https://app.example/cb?code=a&state=s', 'http://127.0.0.1/here?code=a&state=s'],
  ['https://app.example/cb#access_token=a', 'http://127.0.0.1/here#access_token=a'],
  ['https://app.example/cb/#access_token=a', 'http://127.0.0.1/here/#access_token=a'],
  ['https://app.example/cb', 'http://127.0.0.1/here'],
  ['https://elsewhere.example/page?x=1', 'https://elsewhere.example/page?x=1'],
  ['https://app.example/cb?a=b%20c&d=e+f&g=#tail', 'http://127.0.0.1/here?a=b%20c&d=e+f&g=#tail'],
])('%s leads to %s', (example, location) => {
  expect(redirectTo(example, anchor, same)).toBe(location);
});

test('parameters follow those that the address has already', () => {
  const to = 'http://127.0.0.1/here?from=x';
  expect(redirectTo('https://app.example/cb?code=a', { ...anchor, to }, same)).toBe(`${to}&code=a`);
  expect(redirectTo('https://app.example/cb?from=y&code=a', { from: 'https://app.example/cb?from=y', to }, same)).toBe(
    `${to}&code=a`,
  );
  expect(
    redirectTo('https://app.example/cb?code=a', { from: 'https://app.example/cb', to: 'http://127.0.0.1/here' }, same),
  ).toBe('http://127.0.0.1/here?code=a');
});

test('changed, removed and added parameters keep the order of the others', () => {
  const example = 'https://app.example/cb?state=s&error=e&code=c';
  const changed = redirectTo(example, anchor, () => ({ code: 'n w', state: 's', extra: 'x&y' }));
  expect(changed).toBe('http://127.0.0.1/here?state=s&code=n%20w&extra=x%26y');
});

test('the parameters of an example are those of its query and its fragment', () => {
  expect(parametersOf('https://app.example/cb?a=1&b=x%20y#c=3')).toEqual({ a: '1', b: 'x y', c: '3' });
  expect(parametersOf('https://app.example/cb/#c=3')).toEqual({ c: '3' });
});
