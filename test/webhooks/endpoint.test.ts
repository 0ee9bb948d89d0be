import { describe, expect, it } from 'vitest';
import { endpointComplaint, endpointOf, secretComplaint } from '../../src/webhooks/endpoint.ts';
import { freshSecret } from '../../src/webhooks/sign.ts';

describe('the address of a webhook', () => {
  it.each([
    'https://app.example.com/hooks?key=1',
    'http://127.0.0.1:3000/',
    'http://localhost/x',
    'http://[::1]:9/',
  ])('may be %s', (address) => expect(endpointComplaint(address)).toBeUndefined());

  it.each([
    ['http://app.example.com/hooks', 'http is for this machine only'],
    ['http://127.0.0.1.example.com/', 'http is for this machine only'],
    ['http://10.0.0.8/', 'http is for this machine only'],
    ['https://user:word@app.example.com/', 'no user name'],
    ['https://app.example.com/#hooks', 'no fragment'],
    ['ftp://app.example.com/', 'https address'],
    ['/hooks', 'https address'],
    ['', 'https address'],
  ])('may not be %s', (address, why) => expect(endpointComplaint(address)?.message).toContain(why));
});

describe('an endpoint', () => {
  it('is an address and its keys', () => {
    const secrets = [freshSecret(), freshSecret()];
    const { url, keys } = endpointOf({ url: 'https://app.example.com/hooks', secrets });
    expect(url.href).toBe('https://app.example.com/hooks');
    expect(keys).toHaveLength(2);
  });

  it('is refused without a word of its secrets', () => {
    const url = 'https://app.example.com/hooks';
    const short = `whsec_${Buffer.from('hunter2').toString('base64')}`;
    expect(JSON.stringify(secretComplaint(short))).not.toContain(short.slice(6));
    const refused = (secrets: string[]) => () => endpointOf({ url, secrets });
    expect(refused([freshSecret(), short])).toThrow(
      /^a webhook secret is `whsec_` and 24 to 64 bytes in base64; make one/,
    );
    expect(refused([short])).not.toThrow(short);
    expect(refused([])).toThrow('no secret');
    expect(() => endpointOf({ url: 'http://app.example.com', secrets: [freshSecret()] })).toThrow('this machine only');
  });
});
