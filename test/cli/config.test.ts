import { expect, test } from 'vitest';
import { folder, least } from '../config/written.ts';
import { onegate } from './onegate.ts';

test('the configuration is printed without its secrets', async () => {
  const text = `issuer: http://127.0.0.1:8080
apps:
  staff:
    provider: bamboocloud
    client_id: abc
    client_secret: \${SECRET}
    settings: { tenant: corp.example.com }
`;
  const { status, out, err } = await onegate(['config'], {
    cwd: await folder({ 'onegate.yaml': text }),
    env: { SECRET: 'canary' },
  });
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(/^# onegate\.yaml\nissuer: http:\/\/127\.0\.0\.1:8080\n/);
  expect(out).toContain('client_secret: "********"');
  expect(out).toContain('tenant: corp.example.com');
  expect(out).not.toContain('canary');
});

test('everything that is wrong is told at its place, and nothing is printed', async () => {
  const cwd = await folder({ 'gate.yaml': `${least}proxi: true\n`.replace('http:', 'ftp:') });
  expect(await onegate(['config', '--config', 'gate.yaml'], { cwd })).toEqual({
    status: 1,
    out: '',
    err: [
      'gate.yaml:1:1 error issuer: "ftp://127.0.0.1:8080" is no http or https address\n    → write it as https://gate.example.com\n',
      'gate.yaml:6:1 error unknown-key: there is no key "proxi" here\n    → did you mean proxy?\n',
    ].join(''),
  });
});

test('an app is checked against the document of its provider', async () => {
  const cwd = await folder({ 'onegate.yaml': least.replace('example', 'gitea') });
  expect(await onegate(['config'], { cwd })).toEqual({
    status: 1,
    out: '',
    err: 'onegate.yaml:4:5 error provider: no provider document is called gitea\n    → did you mean gitee?\n',
  });
});

test('a scope that the document does not know is a warning beside the configuration', async () => {
  const text = least.replace('example', 'gitee\n    client_secret: x\n    scope: [user_inf]');
  const { status, out, err } = await onegate(['config'], { cwd: await folder({ 'onegate.yaml': text }) });
  expect(status).toBe(0);
  expect(out).toContain('- user_inf');
  expect(err).toMatch(/^onegate\.yaml:6:13 warning scope: .*\n {4}→ did you mean user_info\?/);
});
