import { expect, test } from 'vitest';
import { compile } from '../../../src/spec/compile.ts';
import { documentOf } from '../../../src/spec/document.ts';
import { parseSource } from '../../../src/spec/source.ts';
import { broken, lint, only } from './minimal.ts';

/** An operation that says no in its own way: with 200, and by a number that means nothing elsewhere. */
const publish = (own: string) => `  /publish:
    post:
      operationId: publish
      summary: Publish
      description: Something.
${own}      security: [{ oauth2: [profile] }]
      responses:
        '200':
          description: What came of it.
          content:
            application/json:
              schema: { type: object, properties: { code: { type: integer }, msg: { type: string } } }
              examples:
                published: { value: { code: 100, msg: done } }
                too_often: { value: { code: 7, msg: slower } }
        '401':
          description: A bad token.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Error' }
              examples:
                invalid_token: { value: { error: invalid_token } }
  /token_info:
`;
const right =
  '      x-onegate: { errors: { ok: [100], code: [/code, /error], message: /msg, map: { "7": rate_limited } } }\n';
const whole = broken(['  /token_info:\n', publish(right)]);
const but = (from: string, to: string) => {
  expect(whole).toContain(from);
  return whole.replace(from, to);
};

test('an operation may say how it says no', () => {
  expect(lint(whole)).toEqual([]);
  const plan = compile(documentOf(parseSource('minimal.yaml', whole)));
  expect(plan.operations.publish?.errors).toEqual({
    ok: ['100'],
    code: [['code'], ['error']],
    message: [['msg']],
    map: { '7': 'rate_limited' },
  });
  expect(plan.operations.showUser?.errors).toBeUndefined();
});

test('without it nothing is found either: only the document’s own codes are looked for', () => {
  expect(lint(broken(['  /token_info:\n', publish('')]))).toEqual([]);
});

test.each([
  ['a word that is none', '"7": rate_limited', '"7": rate_limit', '"7": rate_limit', 'did you mean rate_limited?'],
  ['a key that is none', 'code: [/code', 'codes: [/code', 'codes: [/code', 'did you mean code?'],
  ['nothing', right.trim(), 'x-onegate: { errors: {} }', 'errors: {}', 'fill it or remove it'],
  ['a role', right.trim(), 'x-onegate: { token: {} }', 'x-onegate: { token', 'add `errors:`'],
])('but not with %s', (_name, from, to, part, remedy) => {
  const found = lint(but(from, to)).filter(({ rule }) => rule === 'vocabulary');
  const line =
    but(from, to)
      .split('\n')
      .findIndex((text) => text.includes(part)) + 1;
  expect(found.map((finding) => [finding.line, finding.remedy])).toContainEqual([line, remedy]);
});

test('a pointer that its answers do not have, though others do', () => {
  const { finding, line } = only(but('message: /msg', 'message: /error_text'), '/error_text');
  expect(finding).toMatchObject({ rule: 'errors', severity: 'error', line });
  expect(finding.message).toBe('/error_text is in no documented failure');
});

test('2xx answers with a code, and nothing that says which are none', () => {
  const found = lint(but('ok: [100], ', ''));
  expect(found.map(({ rule, message }) => [rule, message])).toContainEqual([
    'errors',
    'a 2xx answer of publish has an error code at /code, and nothing says which codes are none',
  ]);
});

test('a row of its map that none of its failures has, though another operation’s may', () => {
  const { finding } = only(but('"7": rate_limited', '"7": rate_limited, used_code: conflict'), 'used_code: conflict');
  expect(finding).toMatchObject({ rule: 'failure', severity: 'warning' });
});

test('a pointer of the document’s that only such an operation has is in no failure', () => {
  const text = but('message: /error_description', 'message: [/error_description, /msg]');
  expect(lint(text).map(({ rule, message }) => [rule, message])).toEqual([
    ['errors', '/msg is in no documented failure'],
  ]);
});
