import { expect, describe as group, test } from 'vitest';
import { parse } from 'yaml';
import { describe } from '../../src/config/describe.ts';
import { freshKeys } from '../../src/config/keys.ts';
import type { Plan } from '../../src/provider/plan.ts';
import { load } from './written.ts';

const keys = freshKeys('k', 'EdDSA');
const text = `issuer: http://127.0.0.1:8080
keys:
  seal: [{ id: k, key: file:seal }]
  sign: [{ id: k, alg: EdDSA, key: file:sign }]
apps:
  work:
    provider: example
    client_id: abc
    client_secret: \${SECRET}
    settings: { tenant: a.example.com, private_key: canary-setting }
clients:
  shop: { client_secret: canary-client, redirect_uris: [https://shop.example.com/] }
`;
const config = () =>
  load(text, {
    env: { SECRET: 'canary-app' },
    files: { seal: keys.seal[0]?.key ?? '', sign: keys.sign[0]?.key ?? '' },
  });

group('the configuration in print', () => {
  test('holds no secret, wherever it stands', async () => {
    const printed = describe(await config());
    for (const secret of ['canary', keys.seal[0]?.key, keys.sign[0]?.key.split('\n')[1]]) {
      expect(printed).not.toContain(secret);
    }
  });

  test('shows everything else, and where a secret is', async () => {
    expect(parse(describe(await config()))).toMatchObject({
      issuer: 'http://127.0.0.1:8080',
      keys: { sign: [{ id: 'k', alg: 'EdDSA', key: '********' }] },
      apps: { work: { client_id: 'abc', client_secret: '********', settings: { tenant: '********' } } },
      clients: { shop: { client_secret: '********', redirect_uris: ['https://shop.example.com/'] } },
      limits: { code: 60 },
    });
  });

  test('shows the settings of which the document says that they are no secrets', async () => {
    const settings: Plan['settings'] = { tenant: {}, private_key: { writeOnly: true } };
    const printed = parse(describe(await config(), { example: { settings } as Plan }));
    expect(printed.apps.work.settings).toEqual({ tenant: 'a.example.com', private_key: '********' });
  });
});
