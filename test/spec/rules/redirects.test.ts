import { expect, test } from 'vitest';
import { broken, lint, only } from './minimal.ts';

test('no documented redirect', () => {
  const found = lint(
    broken([
      "        '302':\n          description: Back to the app.\n          headers:\n",
      "        '302':\n          description: Back to the app.\n        '303':\n          description: x\n          content:\n",
    ]),
  );
  expect(found.some(({ rule, remedy }) => rule === 'redirect' && remedy.includes('add a 302 answer'))).toBe(true);
});

test('no example of success', () => {
  const text = broken(["                approved: { value: 'https://app.example.com/cb?code=c-1&state=s-1' }\n", '']);
  const { finding, line } = only(text, "'302':");
  expect(finding).toMatchObject({
    rule: 'redirect',
    severity: 'error',
    line,
    message: 'no Location example is named approved',
  });
});

test('no example of refusal is a warning', () => {
  const text = broken([
    "                access_denied: { value: 'https://app.example.com/cb?error=access_denied&state=s-1' }\n",
    '',
  ]);
  const { finding } = only(text, "'302':");
  expect(finding).toMatchObject({ rule: 'redirect', severity: 'warning' });
  expect(finding.remedy).toContain('when the user says no');
});

test('an example that does not lead back to the app', () => {
  const text = broken([
    "'https://app.example.com/cb?code=c-1&state=s-1'",
    "'https://app.example.com/callback?code=c-1&state=s-1'",
  ]);
  const { finding, line } = only(text, 'approved:');
  expect(finding).toMatchObject({
    rule: 'redirect',
    severity: 'error',
    line,
    remedy: 'begin it with https://app.example.com/cb',
  });
});

test('a page of the provider needs no redirect_uri', () => {
  const text = broken([
    "'https://app.example.com/cb?error=access_denied&state=s-1'",
    "'https://api.example.com/no.html'",
  ]);
  expect(lint(text)).toEqual([]);
});
