import { expect, test } from 'vitest';
import { broken, lint, only } from './minimal.ts';

type Change = [from: string, to: string];
const uid = "{ name: uid, in: query, required: true, description: Whose., schema: { type: string }, example: '42' }";
const member = '                refresh_token: { type: string }\n';
const block: Change = [
  'x-onegate:\n',
  'x-onegate:\n  sign: { parameter: sig, algorithm: MD5, key: $client_secret, over: wrapped }\n',
];
const declared: Change = [member, `${member}                sig: { type: string }\n`];
const inQuery = (place: string): Change => [
  uid,
  `${uid}\n        - { name: sig, in: ${place}, required: true, description: The signature., schema: { type: string }, example: s }`,
];
const assertion: Change = [
  'x-onegate:\n',
  `x-onegate:
  settings: { key: { writeOnly: true } }
  client_assertion: { algorithm: ES256, key: $app.key, audience: https://api.example.com }
`,
];
const sent: Change = [
  '    keep: { uid: /uid }\n',
  '    keep: { uid: /uid }\n    parameters: { client_secret: $client_assertion }\n',
];

test('a signature in a form and in a query, which nothing else fills', () => {
  expect(lint(broken(block, declared, inQuery('query')))).toEqual([]);
});

test('a signature that no operation has a place for', () => {
  const { finding, line } = only(broken(block), 'sign:');
  expect(finding).toMatchObject({ rule: 'sign', severity: 'error', line });
  expect(finding.message).toBe('no operation declares a parameter sig, so nothing is signed');
});

test('a signature in a header', () => {
  const { finding } = only(broken(block, inQuery('header')), 'sign:');
  expect(finding).toMatchObject({ rule: 'sign', message: 'showUser has the signature in its header' });
});

test('a signature over a body of another kind than a form', () => {
  const text = broken(block, declared).replace('application/x-www-form-urlencoded:', 'application/json: # here');
  const { finding, line } = only(text, '# here');
  expect(finding).toMatchObject({ rule: 'sign', line, remedy: 'declare a form, and nothing else' });
});

test('a signature that is mapped as well', () => {
  const text = broken(block, declared, [
    '    keep: { uid: /uid }\n',
    '    keep: { uid: /uid }\n    parameters: { sig: mine }\n',
  ]);
  const { finding, line } = only(text, 'sig: mine');
  expect(finding).toMatchObject({ rule: 'sign', line, remedy: 'remove the entry' });
});

test.each([
  ['algorithm: MD5', 'over: pairs', 'over: wrapped'],
  ['algorithm: HMAC-SHA256', 'over: wrapped', 'over: pairs'],
])('a layout that leaves out the key, or puts it in twice: %s, %s', (algorithm, over, remedy) => {
  const text = broken(block, declared).replace('algorithm: MD5', algorithm).replace('over: wrapped', over);
  expect(only(text, 'sign:').finding).toMatchObject({ rule: 'sign', remedy });
});

test('a key that everybody can read', () => {
  const text = broken(block, declared).replace('key: $client_secret', 'key: $client_id');
  expect(only(text, 'sign:').finding).toMatchObject({ rule: 'sign', message: 'this key is no secret of the app' });
});

test('an assertion that is sent', () => {
  expect(lint(broken(assertion, sent))).toEqual([]);
  expect(lint(broken(assertion, [member, `${member}                client_assertion: { type: string }\n`]))).toEqual(
    [],
  );
});

test('an assertion that nothing sends', () => {
  const { finding, line } = only(broken(assertion), 'client_assertion:');
  expect(finding).toMatchObject({ rule: 'client-assertion', line, message: 'nothing sends the assertion' });
});

test('an assertion that is not described', () => {
  const { finding, line } = only(broken(sent), '$client_assertion');
  expect(finding).toMatchObject({ rule: 'client-assertion', line, message: 'there is no client_assertion to send' });
});
