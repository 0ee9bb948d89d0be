import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDocs } from '../../src/generate/docs.ts';

let folder: string;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'onegate-')), 'site');
  await buildDocs(folder, join(import.meta.dirname, 'fixtures/project'));
}, 60_000);
afterAll(() => rm(join(folder, '..'), { recursive: true }));

test('there is a page for every document, and nothing else beside the index', async () => {
  expect((await readdir(folder)).sort()).toEqual(['gateway.html', 'house-1.html', 'index.html']);
  expect(await readdir(join(folder, '..'))).toEqual(['site']);
});

test('the index links every page, with its names and the first paragraph of its description', async () => {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  expect(html).toContain(`<li><a href="gateway.html">Gate</a><p>The gate itself.</p></li>`);
  expect(html).toContain(`<a href="house-1.html">The 'House' <span lang="zh-CN">房子</span></a>`);
});

test('a page forbids itself the network before anything else, and names nothing to load from there', async () => {
  for (const page of ['gateway.html', 'house-1.html', 'index.html']) {
    const html = await readFile(join(folder, page), 'utf8');
    const head = html.slice(0, html.indexOf('<style'));
    expect(head).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
    expect(head).not.toMatch(/<script|<link/);
    expect(html).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)="?(https?:)?\/\//);
    expect(html).not.toContain('https://cdn.redoc.ly/redoc/logo');
  }
});

test('a page can be read without scripts', async () => {
  const html = await readFile(join(folder, 'house-1.html'), 'utf8');
  const shown = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
  expect(shown).toContain('Gives a token for a code');
});
