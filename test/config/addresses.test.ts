import { describe, expect, test } from 'vitest';
import {
  isLoopback,
  issuerComplaint,
  pageComplaint,
  redirectUriComplaint,
  serverComplaint,
} from '../../src/config/addresses.ts';

test.each([
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['[::1]', true],
  ['localhost', true],
  ['128.0.0.1', false],
  ['127.0.0.1.example.com', false],
  ['localhost.example.com', false],
  ['0.0.0.0', false],
])('%s is this machine: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

describe('an issuer', () => {
  test.each([
    'https://gate.example.com',
    'https://example.com/gate',
    'https://gate.example.com:8443',
    'http://127.0.0.1:8080',
    'http://localhost',
    'http://[::1]:81',
  ])('may be %s', (issuer) => expect(issuerComplaint(issuer)).toBeUndefined());

  test.each([
    ['https://gate.example.com/', 'an issuer ends without a slash', 'write https://gate.example.com'],
    ['https://gate.example.com/a//', 'an issuer ends without a slash', 'write https://gate.example.com/a'],
    ['https://gate.example.com?a=b', 'an issuer has no query', 'cut it at the "?"'],
    ['https://gate.example.com?', 'an issuer has no query', 'cut it at the "?"'],
    ['https://gate.example.com#', 'an issuer has no fragment', 'cut it at the "#"'],
    ['http://gate.example.com', expect.stringContaining('this machine only'), 'write https://gate.example.com'],
    ['https://Gate.Example.com', expect.stringContaining('usual form'), 'write https://gate.example.com'],
    ['https://gate.example.com:443', expect.stringContaining('usual form'), 'write https://gate.example.com'],
    ['https://gate.example.com/a/../b', expect.stringContaining('usual form'), 'write https://gate.example.com/b'],
    ['https://me:pass@gate.example.com', 'an issuer holds no user name', 'write https://gate.example.com'],
    ['gate.example.com', expect.stringContaining('no http or https address'), expect.stringContaining('https://')],
    [
      'ftp://gate.example.com',
      expect.stringContaining('no http or https address'),
      expect.stringContaining('https://'),
    ],
    [
      'https:gate.example.com',
      expect.stringContaining('no http or https address'),
      expect.stringContaining('https://'),
    ],
  ])('may not be %s', (issuer, message, remedy) => {
    expect(issuerComplaint(issuer)).toEqual({ rule: 'issuer', message, remedy });
  });
});

describe('a redirect URI', () => {
  test.each([
    'https://app.example.com/callback?tenant=1',
    'http://127.0.0.1/callback',
    'http://[::1]:3000/',
    'http://localhost:3000/callback',
    'com.example.app:/callback',
  ])('may be %s', (uri) => expect(redirectUriComplaint(uri)).toBeUndefined());

  test.each([
    ['/callback', 'is no absolute address'],
    ['app.example.com/callback', 'is no absolute address'],
    ['https://app.example.com/#', 'no fragment'],
    ['http://app.example.com/callback', 'this machine only'],
    ['https://*.example.com/callback', 'compared exactly'],
    ['myapp:/callback', 'does not belong to one app'],
    ['javascript:alert(1)', 'does not belong to one app'],
    ['data:text/html,x', 'does not belong to one app'],
    ['file:///etc/passwd', 'does not belong to one app'],
  ])('may not be %s', (uri, message) => {
    expect(redirectUriComplaint(uri)).toMatchObject({ message: expect.stringContaining(message) });
  });
});

describe('a server', () => {
  test.each([
    'http://127.0.0.1:8081/example',
    'https://staging.example.com',
    'http://sandbox:8081/example',
  ])('may be %s', (server) => expect(serverComplaint(server)).toBeUndefined());

  test.each([
    ['http://127.0.0.1:8081/', 'write http://127.0.0.1:8081'],
    ['https://staging.example.com?a', 'cut it there'],
    ['https://me:pass@staging.example.com/a', 'write https://staging.example.com/a'],
    ['staging.example.com', 'write it as https://staging.example.com'],
  ])('may not be %s', (server, remedy) => expect(serverComplaint(server)).toMatchObject({ remedy }));
});

test('a page that browsers are sent to is https, or on this machine', () => {
  expect(pageComplaint('https://app.example.com/sign-in')).toBeUndefined();
  expect(pageComplaint('http://localhost:3000/sign-in')).toBeUndefined();
  expect(pageComplaint('http://app.example.com/')).toMatchObject({ remedy: 'write https://app.example.com/' });
  expect(pageComplaint('/sign-in')).toMatchObject({ message: '"/sign-in" is no https address' });
});
