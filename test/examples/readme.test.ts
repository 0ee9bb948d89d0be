import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openApps, openProvider, providerIds } from '../../src/config/catalogue.ts';
import type { Config } from '../../src/config/config.ts';
import { freshKeys } from '../../src/config/keys.ts';
import { loadConfig } from '../../src/config/load.ts';
import { folder } from '../config/written.ts';
import { stepsOf } from './console.ts';
import { providersList, type Tongue } from './providers-list.ts';

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

  test('names each provider, with a link to its page', async () => {
    const list = providersList(await Promise.all(providerIds.map(openProvider)), tongue);
    const rendered = page.replace(/(?<=^<!-- providers: .*-->\n).*?(?=<!-- \/providers -->$)/ms, () => `\n${list}\n\n`);
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
  // A page that there is in both languages is linked in the reader's own.
  const sections = [english, chinese].map((page) => {
    const links = linksOf(page)
      .slice(1)
      .map((link) => link.replace('.zh-CN.md', '.md'));
    return links.filter((link) => !link.startsWith('docs/providers/'));
  });
  expect(sections[1]).toEqual(sections[0]);
  expect(chinese.match(/^#+ /gm)).toEqual(english.match(/^#+ /gm));
});

test('the API of every provider is served, as the pages say', async () => {
  const { paths } = JSON.parse(await read('generated/openapi.json')) as { paths: Record<string, unknown> };
  const served = providerIds.filter((id) => Object.keys(paths).some((path) => path.startsWith(`/${id}/api/`)));
  // One that has no API of its own has nothing but a sign-in.
  expect(providerIds.filter((id) => !served.includes(id)).length).toBeLessThan(3);
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
