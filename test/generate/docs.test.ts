import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDocs } from '../../src/generate/docs.ts';
import { standingBeside } from '../../src/generate/docs-page.ts';

let folder: string;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'onegate-')), 'site');
  await buildDocs(folder, join(import.meta.dirname, 'fixtures/project'));
}, 60_000);
afterAll(() => rm(join(folder, '..'), { recursive: true }));

const pages = ['gateway.html', 'house-1.html'];

test('there is a page for every document, and nothing else beside the index and one script', async () => {
  const files = (await readdir(folder)).sort();
  expect(files).toEqual([...pages, 'index.html', expect.stringMatching(/^redoc-[0-9a-f]{16}\.js$/)]);
  expect(await readdir(join(folder, '..'))).toEqual(['site']);
});

test('the index links every page, with its names, how its description begins, and what the document has', async () => {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  expect(html).toContain('<a href="gateway.html">Gate</a>\n<p>The gate itself.</p>\n<p class="quiet">1 operation</p>');
  expect(html).toContain('<a href="house-1.html">The &#39;House&#39; <span lang="zh-CN">房子</span></a>');
  expect(html).toContain('<p class="quiet">3 operations</p>');
  expect(html.indexOf('gateway.html')).toBeLessThan(html.indexOf('<h2>'));
  expect(html.indexOf('house-1.html')).toBeGreaterThan(html.indexOf('<h2>'));
});

test('a page forbids itself the network before anything else, and names nothing to load from there', async () => {
  for (const page of [...pages, 'index.html']) {
    const html = await readFile(join(folder, page), 'utf8');
    const head = html.slice(0, html.indexOf('<style'));
    expect(head).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
    expect(head).not.toMatch(/<script|<link(?! rel="icon" href="data:)/);
    expect(html).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)="?(https?:)?\/\//);
    expect(html).not.toContain('https://cdn.');
  }
  const [script = ''] = (await readdir(folder)).filter((file) => file.endsWith('.js'));
  expect(await readFile(join(folder, script), 'utf8')).not.toMatch(/https:\/\/cdn\.redoc\.ly\/[\w./-]+\.svg/);
});

test('a page runs the script beside it, and of its own text what its policy names by hash', async () => {
  const [script] = (await readdir(folder)).filter((file) => file.endsWith('.js'));
  for (const page of pages) {
    const html = await readFile(join(folder, page), 'utf8');
    expect(html.match(/<script[^>]* src="[^"]*"/g)).toEqual([`<script src="${script}"`]);
    const own = [...html.matchAll(/<script(?![^>]* src=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
    expect(own.length).toBeGreaterThan(0);
    const allowed = /script-src ([^;]*);/.exec(html)?.[1]?.split(' ');
    expect(allowed).toEqual([
      "'self'",
      ...own.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
    ]);
  }
});

test('the renderer’s script and its data are in the script that pages share, not in every page', async () => {
  for (const page of pages) expect((await readFile(join(folder, page), 'utf8')).length).toBeLessThan(400_000);
});

test('a page of another renderer is not let through', () => {
  const script = { name: 'redoc-0.js', text: '' };
  expect(() => standingBeside('<meta content="script-src \'self\'"><script>1</script>', script)).toThrow(
    'modulepreload',
  );
});

test('a document that cannot be rendered ends it, with why, and what was there before stays', async () => {
  const root = await mkdtemp(join(tmpdir(), 'onegate-'));
  await mkdir(join(root, 'openapi'));
  await writeFile(
    join(root, 'openapi/gateway.yaml'),
    'openapi: 9.9.0\ninfo: { title: Gate, version: "1" }\npaths: {}\n',
  );
  await expect(buildDocs(folder, root)).rejects.toThrow('9.9.0');
  expect(await readdir(folder)).toContain('house-1.html');
  expect(await readdir(join(folder, '..'))).toEqual(['site']);
  await rm(root, { recursive: true });
}, 60_000);

test('a page can be read without scripts', async () => {
  const html = await readFile(join(folder, 'house-1.html'), 'utf8');
  const shown = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
  expect(shown).toContain('Gives a token for a code');
});
