import { expect, test } from 'vitest';
import { broken, lint, only } from './minimal.ts';

test('an error pointer that is in no documented failure', () => {
  const { finding, line } = only(broken(['message: /error_description', 'message: /error_text']), '/error_text');
  expect(finding).toMatchObject({ rule: 'errors', severity: 'error', line });
  expect(finding.message).toBe('/error_text is in no documented failure');
});

test('an error pointer that only a redirect has is known', () => {
  const text = broken(
    ['?error=access_denied', '?error=access_denied&hint=no'],
    ['message: /error_description', 'message: [/error_description, /hint]'],
  );
  expect(lint(text)).toEqual([]);
});

test('`ok` without a success answer that has a code', () => {
  const { finding, line } = only(broken(['    code: /error\n', '    ok: [0]\n    code: /error\n']), 'ok: [0]');
  expect(finding).toMatchObject({ rule: 'errors', line });
  expect(finding.remedy).toContain('remove `ok`');
});

test('a success answer that has a code without `ok`', () => {
  const text = broken([
    'properties: { result: { type: boolean } }',
    'properties: { result: { type: boolean }, error: { type: string } }',
  ]);
  const { finding, line } = only(text, 'error: { type: string } }');
  expect(finding).toMatchObject({ rule: 'errors', line });
  expect(finding.remedy).toContain('add `errors.ok`');
});

test('a rate-limit header that no answer has', () => {
  const text = broken(
    ['name: { en: Example }', 'rate_limit: { remaining: X-Left }'],
    [
      '    Refused:\n',
      '    Refused:\n      headers: { X-Rest: { description: Left., schema: { type: integer }, example: 3 } }\n',
    ],
  );
  const { finding, line } = only(text, 'X-Left');
  expect(finding).toMatchObject({ rule: 'rate-limit', line, message: 'no answer has a header X-Left' });
  expect(lint(text.replace('X-Left', 'x-rest'))).toEqual([]);
});

test('a documented code without a word', () => {
  const text = broken(['map: { used_code: invalid_grant }', 'map: { used: invalid_grant }']);
  expect(lint(text).map(({ rule, severity, remedy }) => [rule, severity, remedy])).toEqual([
    ['failure', 'warning', 'correct it, or add an example of that failure: the sandbox plays it then'],
    ['failure', 'warning', 'add to errors.map: "used_code": invalid_grant'],
  ]);
});

test('a failure that reads as something else than its name says', () => {
  const { finding, line } = only(broken(['used_code: invalid_grant', 'used_code: server_error']), 'invalid_code:');
  expect(finding).toMatchObject({ rule: 'failure', severity: 'warning', line });
  expect(finding.message).toBe('the example invalid_code reads as server_error');
});

test('a redirect that reads as something else than its name says', () => {
  const text = broken(['?error=access_denied', '?error=invalid_scope']);
  const { finding, line } = only(text, 'error=invalid_scope');
  expect(finding).toMatchObject({
    rule: 'failure',
    line,
    message: 'the redirect access_denied reads as invalid_scope',
  });
});

test('a place that no schema declares is known by an example, and doubtful without one', () => {
  const open: [string, string] = ['        error_description: { type: string }', '        more: { type: object }'];
  const pointer: [string, string] = ['message: /error_description', 'message: /more/text'];
  const shown: [string, string] = ['error_description: The code was used.', 'more: { text: The code was used. }'];
  expect(lint(broken(open, pointer, shown))).toEqual([]);
  expect(lint(broken(open, pointer))).toMatchObject([
    { rule: 'errors', severity: 'warning', message: 'no schema says whether /more/text is there' },
  ]);
});
