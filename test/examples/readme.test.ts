import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openApps, openProvider, providerIds } from '../../src/config/catalogue.ts';
import type { Config } from '../../src/config/config.ts';
import { freshKeys } from '../../src/config/keys.ts';
import { loadConfig } from '../../src/config/load.ts';
import { folder } from '../config/written.ts';
import { stepsOf } from './console.ts';
import { declared, providersTable, type Tongue } from './providers-table.ts';

const root = new URL('../../', import.meta.url);
const pages: [string, Tongue][] = [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh-CN'],
];
const read = (path: string) => readFile(new URL(path, root), 'utf8');
const blocks = (page: string, language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, block = '']) => block);
const block = (page: string, language: string) => blocks(page, language)[0];

describe.each(pages)('%s', async (file, tongue) => {
  const page = await read(file);

  test('fits on a page', () => expect(page.trimEnd().split('\n').length).toBeLessThanOrEqual(150));

  test('shows the examples that are run', async () => {
    const examples = await Promise.all(['sign-in', 'background-job'].map((name) => read(`examples/${name}.ts`)));
    expect(blocks(page, 'ts')).toEqual(examples);
    expect(examples.join('').trimEnd().split('\n').length, 'from sign-in to job').toBeLessThan(40);
  });

  test('tells of each provider what its plan says', async () => {
    const table = providersTable(await builtIn(), tongue);
    const rendered = page.replace(
      /(?<=^<!-- providers: .*-->\n).*?(?=<!-- \/providers -->$)/ms,
      () => `\n${table}\n\n`,
    );
    if (process.env.UPDATE_DOCS) await writeFile(new URL(file, root), rendered);
    else expect(page, 'render it with UPDATE_DOCS=1').toBe(rendered);
  });

  test('shows a configuration that works', async () => {
    const { apps, clients } = await loaded(block(page, 'yaml') ?? '');
    expect([...Object.keys(apps), ...Object.keys(clients)]).toEqual(['gitee', 'shop']);
  });

  test('names the addresses and clients of the setup without configuration', async () => {
    const { listen, sandbox, clients } = await loadConfig({ cwd: await folder(), env: {} });
    for (const { host, port } of [listen, sandbox as Config['listen']])
      expect(page).toContain(`**http://${host}:${port}**`);
    for (const [id, { client_secret, redirect_uris }] of Object.entries(clients)) {
      for (const text of [id, ...redirect_uris, ...(client_secret ? [client_secret] : [])])
        expect(page).toContain(`\`${text}\``);
    }
  });
});

test('both languages have the same commands, links and sections', async () => {
  const [english = '', chinese = ''] = await Promise.all(pages.map(([file]) => read(file)));
  expect(stepsOf(chinese)).toEqual(stepsOf(english));
  expect(linksOf(chinese).slice(1)).toEqual(linksOf(english).slice(1));
  expect(chinese.match(/^#+ /gm)).toEqual(english.match(/^#+ /gm));
});

test('no provider is sent PKCE or nonce, and each has names of its own for the profile', async () => {
  for (const { plan } of await builtIn()) {
    expect(declared(plan)).not.toContain('code_challenge');
    expect(declared(plan)).not.toContain('nonce');
    const names = plan.identity.flatMap(({ claims }) => Object.entries(claims ?? {}));
    expect(names.some(([claim, value]) => !('pointer' in value) || value.pointer[0] !== claim)).toBe(true);
  }
});

test('the API of every provider is served, as the pages say', async () => {
  const { paths } = JSON.parse(await read('generated/openapi.json')) as { paths: Record<string, unknown> };
  for (const id of providerIds) {
    expect(Object.keys(paths).some((path) => path.startsWith(`/${id}/api/`))).toBe(true);
  }
});

test('typed-fetch.md begins with the example that is run', async () => {
  expect(block(await read('docs/typed-fetch.md'), 'ts')).toBe(await read('examples/typed-fetch.ts'));
});

const linking = [
  'README.md',
  'README.zh-CN.md',
  'examples/README.md',
  'docs/configuration.md',
  'docs/sandbox.md',
  'docs/typed-fetch.md',
];

test.each([...linking, 'docs/decisions.md', 'CHANGELOG.md'])('every link of %s leads somewhere', async (file) => {
  const links = linksOf(await read(file)).map((link) => join(dirname(file), link));
  const missing = await Promise.all(
    links.map((link) =>
      access(new URL(link, root)).then(
        () => [],
        () => [link],
      ),
    ),
  );
  expect(missing.flat()).toEqual([]);
});

function linksOf(page: string): string[] {
  return [...page.matchAll(/\]\(([^)#]+)[^)]*\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !link.includes('://'));
}

/** In the order in which the first ones came to the project; one that is new goes behind them. */
async function builtIn() {
  const first = ['weibo', 'gitee', 'oschina', 'bamboocloud'];
  return Promise.all([...first, ...providerIds.filter((id) => !first.includes(id))].map(openProvider));
}

async function loaded(text: string): Promise<Config> {
  const cwd = await folder({ 'onegate.yaml': text });
  const { seal, sign } = freshKeys('2026-11');
  await mkdir(join(cwd, 'keys'));
  await writeFile(join(cwd, 'keys/seal-2026-11.key'), `${seal[0]?.key}\n`);
  await writeFile(join(cwd, 'keys/sign-2026-11.pem'), `${sign[0]?.key}`);
  const config = await loadConfig({ cwd, env: { GITEE_ID: 'a', GITEE_SECRET: 'b', SHOP_SECRET: 'c' } });
  expect((await openApps(config)).warnings).toEqual([]);
  return config;
}
