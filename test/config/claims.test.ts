import { describe, expect, test } from 'vitest';
import { checkApps } from '../../src/config/apps.ts';
import { openFile } from '../../src/config/catalogue.ts';
import { readingOf } from '../../src/config/claims.ts';
import { describe as printed } from '../../src/config/describe.ts';
import { least, load, shown, wrong } from './written.ts';

const { plan } = await openFile('test/orchard/orchard.yaml');

/** Line 6 of a file that is right up to there. */
const file = (claims: string) => `${least}    claims: ${claims}\n    client_secret: s3cr3t\n`;

/** What the app's provider makes of it. */
async function judged(claims: string) {
  const found = checkApps(await load(file(claims)), { example: plan });
  return found.map((finding) => ({ ...shown(finding), severity: finding.severity }));
}

describe('claims that cannot be read', () => {
  test.each([
    ['an unknown claim', '{ e_mail: /mail }', '6:15 name', /"e_mail" can't be a name/, 'did you mean email?'],
    ['a claim like no other', '{ qqqqqq: /mail }', '6:15 name', /"qqqqqq"/, /^known: sub, name/],
    ['none', '{}', '6:5 minProperties', /is empty/, /union_id/],
    ['text', 'openid', '6:5 type', /must be a mapping/, /\/union_id/],
    ['bare text', '{ sub: id }', '6:15 claims', /the same for every user/, /begin it with a slash.*\/id/],
    ['no value', '{ sub: }', '6:15 claims', /there is no value/, /say where/],
    ['a broken pointer', '{ sub: /a~b }', '6:15 claims', /no JSON pointer/, /~0/],
    ['an unknown word', '{ sub: $nonsense }', '6:15 claims', /no word of a request/, /.+/],
    ['a list of one', '{ sub: [/id] }', '6:15 claims', /nothing to choose/, 'write it alone'],
    ['a broken choice', '{ email: { from: /a, in: /list } }', '6:34 claims', /does not say which/, /where/],
  ])('%s', async (_, claims, at, message, remedy) => {
    const [first, ...more] = await wrong(file(claims));
    expect(first).toEqual({ at, message: expect.stringMatching(message), remedy: expect.stringMatching(remedy) });
    expect(more).toEqual([]);
  });

  test.each([
    ['a word of the request', '{ name: $state }', '6:15 claims', /read from an answer/, /\$token\.name/],
    ['a field that nothing keeps', '{ sub: $token.acount }', '6:15 claims', /keeps no acount/, 'did you mean account?'],
    ['an unknown setting', '{ sub: "{/id}@{$app.tenant}" }', '6:15 claims', /no setting tenant/, /answers/],
    ['a constant sub', '{ sub: 7 }', '6:15 subject', /the same for every user/, /read what identifies/],
    ['a setting as sub', '{ sub: $app.answers }', '6:15 subject', /the same for every user/, /read what identifies/],
  ])('%s', async (_, claims, at, message, remedy) => {
    const errors = (await judged(claims)).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([
      { at, message: expect.stringMatching(message), remedy: expect.stringMatching(remedy), severity: 'error' },
    ]);
  });
});

describe('a sub that is doubtful', () => {
  const warnings = async (claims: string) => (await judged(claims)).map(({ severity, message }) => [severity, message]);

  test('is a list that does not say why it may be one', async () => {
    const told = await warnings('{ sub: [/union_id, /open_id] }');
    expect(told).toContainEqual(['warning', expect.stringContaining('becomes somebody else')]);
    const reason = await warnings('{ sub: { from: [/union_id, /union], reason: both are the same identifier } }');
    expect(reason).toEqual([['warning', expect.stringContaining('withdrawals')]]);
  });

  test('is one that the provider does not tell withdrawals by', async () => {
    expect(await warnings('{ sub: /union_id }')).toEqual([['warning', expect.stringContaining('withdrawals')]]);
    expect(await warnings('{ email: /office/mail }')).toEqual([]);
  });
});

test('what is right is compiled as in a document, and shown as it was written', async () => {
  const config = await load(file('{ sub: /union_id, locale: $token.account, email_verified: true }'));
  expect(readingOf(config.apps.work as (typeof config.apps)[string])).toEqual({
    sub: { pointer: ['union_id'] },
    locale: { token: 'account' },
    email_verified: { literal: true },
  });
  expect(printed(config)).toContain('sub: /union_id');
  expect(readingOf({})).toBeUndefined();
});
