import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { explain, subjectsOf } from '../../src/explain/explain.ts';
import type { Explanation } from '../../src/explain/explanation.ts';
import { checkedDocument } from '../../src/spec/check.ts';
import { readSource } from '../../src/spec/source.ts';
import { folder } from '../config/written.ts';
import { onegate } from './onegate.ts';

const acme = fileURLToPath(new URL('../../examples/own-provider/providers/acme.yaml', import.meta.url));
const harbour = fileURLToPath(new URL('../fifth/harbour.yaml', import.meta.url));
const source = await readSource(acme);
const document = checkedDocument(source);
const text = (await import('node:fs')).readFileSync(acme, 'utf8').split('\n');

/** The line of the document at a place of an explanation. */
const at = (place: string | undefined) => text[Number(place?.split(':').at(-1)) - 1]?.trim();
const only = (subject: string) => explain(document, subject)[0] as Explanation;
const sent = (subject: string) =>
  Object.fromEntries((only(subject).request?.sent ?? []).map((one) => [one.name, one] as const));
const answer = (subject: string, example: string) => only(subject).answers.find((one) => one.example === example);

describe('what is sent', () => {
  test('comes from the block, from a name, or from nowhere, each with its lines', () => {
    const { app_key, redirect_uri } = sent('authorize');
    expect(app_key).toMatchObject({ in: 'query', required: true, value: "the app's client_id" });
    expect(at(app_key?.at)).toMatch(/^- \{ name: app_key/);
    expect(at(app_key?.said)).toBe('parameters: { app_key: $client_id, app_secret: $client_secret }');
    expect(redirect_uri).toMatchObject({ value: "the gateway's callback address of the app" });
    expect(redirect_uri).not.toHaveProperty('said');
    expect(at(sent('token').code?.at)).toMatch(/^code: \{ type: string/);
  });

  test('has an address and a credential', () => {
    const { request } = only('identity');
    expect(request).toMatchObject({ method: 'GET', url: 'https://id.acme.example/me' });
    expect(request?.credential.text).toBe("the user's token as the query parameter token");
    expect(at(request?.credential.at)).toBe('sent_as: token');
  });

  test('depends on the grant where one operation serves two', async () => {
    const other = checkedDocument(await readSource(harbour));
    const grant = (subject: string, name: string) =>
      explain(other, subject)[0]?.request?.sent.find((one) => one.name === name)?.value;
    expect([grant('token', 'code'), grant('refresh', 'code')]).toEqual(['the code of the callback', undefined]);
    expect(grant('token', 'grant_type')).toBe('always "authorization_code"');
    expect(grant('refresh', 'grant_type')).toBe('always "refresh_token"');
    expect(grant('refresh', 'refresh_token')).toBe("the connection's refresh token");
  });
});

describe('what is read', () => {
  test('of a success, as the gateway reads it', () => {
    expect(answer('token', 'issued')?.success).toEqual({ access_token: 't-51c0b9e8', expires_in: 7200 });
    expect(answer('authorize', 'approved')?.success).toEqual({ code: 'c-7d21f0e4', state: 'af0ifjsldkj' });
    expect(answer('identity', 'profile')?.success).toMatchObject({ name: 'Ada', email: 'ada@example.com' });
    const { reads } = only('token');
    expect(reads.map(({ name, from }) => `${name} ${from}`)).toEqual([
      'access_token /data/token',
      'expires_in /data/lifetime',
    ]);
    expect(at(reads[0]?.at)).toBe('answer: { access_token: /data/token, expires_in: /data/lifetime }');
  });

  test('of a failure: the word, what a client sees, and the row that says so', () => {
    const refused = answer('token', 'invalid_code');
    expect(refused?.failure).toMatchObject({
      word: 'invalid_grant',
      code: '4001',
      error: 'invalid_grant',
      status: 400,
    });
    expect(at(refused?.failure?.said)).toMatch(/^map: \{ "4001": invalid_grant/);
    expect(at(refused?.at)).toMatch(/^invalid_code:/);
    expect(answer('authorize', 'access_denied')?.failure).toMatchObject({
      word: 'access_denied',
      error: 'access_denied',
    });
    expect(answer('authorize', 'access_denied')?.failure).not.toHaveProperty('status');
  });

  test('of a page that the browser shows at the provider: nothing, for no client sees it', async () => {
    const [authorize] = explain(checkedDocument(await readSource(harbour)), 'authorize');
    const page = authorize?.answers.find(({ example }) => example === 'unknown_client');
    expect(page).toMatchObject({ status: '400', type: 'text/html' });
    expect(page).not.toHaveProperty('failure');
  });

  test('of a resource is passed on, and its failures are problems', () => {
    const [resource, role] = explain(document, 'me');
    expect(resource).toMatchObject({ provider: 'acme', reads: [] });
    expect(resource?.answers.find(({ example }) => example === 'profile')).not.toHaveProperty('success');
    expect(resource?.answers.find(({ example }) => example === 'invalid_token')?.failure).toMatchObject({
      word: 'invalid_token',
      error: 'invalid_token',
      status: 401,
    });
    expect(role?.role).toBe('identity/0');
  });

  test('of an introspection: the token, and none', async () => {
    const other = checkedDocument(await readSource(harbour));
    const [found] = explain(other, 'introspect');
    expect(found?.answers.find(({ example }) => example === 'active')?.success).toMatchObject({
      active: true,
      sub: '1017',
    });
    expect(found?.answers.find(({ example }) => example === 'inactive')?.success).toEqual({ active: false });
  });
});

test('there is nothing that cannot be explained', async () => {
  const other = checkedDocument(await readSource(harbour));
  for (const one of [document, other]) {
    const { roles, operations } = subjectsOf(one);
    for (const subject of [...roles, ...operations]) expect(explain(one, subject), subject).not.toEqual([]);
  }
  expect(subjectsOf(other).roles).toEqual(['authorize', 'token', 'identity', 'introspect', 'revoke', 'refresh']);
  expect(() => explain(document, 'tokn')).toThrow('acme has no role and no operation tokn; did you mean token?');
});

describe('onegate explain', () => {
  test('takes a document, for people and for programs', async () => {
    const { status, out } = await onegate(['explain', acme, 'token']);
    expect(status).toBe(0);
    expect(out).toMatch(/^token of acme {2}\(.*acme\.yaml:\d+\)\nPOST https:\/\/id\.acme\.example\/token /);
    expect(out).toMatch(
      /^ {2}200 invalid_code +code 4001: invalid_grant; the client sees 400 invalid_grant .*acme\.yaml:\d+, :\d+$/m,
    );
    const json = JSON.parse((await onegate(['explain', acme, 'token', '--json'])).out);
    expect(json[0].request.sent.map(({ name }: { name: string }) => name)).toContain('app_secret');
  });

  test('takes a built-in provider, one of a folder, and an app of a configuration', async () => {
    const config = `issuer: http://127.0.0.1:8080
apps: { work: { provider: acme, client_id: a, client_secret: b } }
clients: { demo: { client_secret: demo-secret, redirect_uris: [http://127.0.0.1/callback] } }`;
    const cwd = await folder({ 'other.yaml': config, 'acme.yaml': text.join('\n') });
    const { out: help } = await onegate(['sandbox', '--help'], { cwd });
    const [id = ''] = /built-in ones: (\w+)/.exec(help)?.slice(1) ?? [];
    expect((await onegate(['explain', id, 'authorize'], { cwd })).out).toContain(`authorize of ${id} `);
    expect((await onegate(['explain', 'acme', 'token', '--providers', cwd], { cwd })).out).toContain('token of acme');
    const app = await onegate(['explain', 'work', 'token', '--providers', cwd, '--config', 'other.yaml'], { cwd });
    expect(app.out).toContain('token of acme');
  });

  test.each([
    [['explain', 'none', 'token'], 1, /^onegate: there is no document, provider or app none; /],
    [['explain', acme], 2, /explain needs a role or an operation of .*: authorize, token, identity, me/],
    [['explain', acme, 'tokn'], 1, /did you mean token\?/],
    [['explain'], 2, /explain needs PROVIDER/],
  ])('%j is told', async (args, wanted, message) => {
    const { status, err } = await onegate(args);
    expect(status).toBe(wanted);
    expect(err).toMatch(message);
  });
});
