import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { html, page, raw } from '../../../src/gateway/pages/html.ts';
import { everyPage } from './samples.ts';
import { faults } from './well-formed.ts';

const attack = `"><script>alert('1')</script><img src=x onerror=alert(1)>&amp;\${1}`;

describe('the template', () => {
  it('escapes text for content and attributes', () => {
    expect(String(html`<a title="${`"'<>&`}">${'<b>'}</a>`)).toBe('<a title="&quot;&#39;&lt;&gt;&amp;">&lt;b&gt;</a>');
  });

  it('keeps markup of its own, in lists too, and writes nothing for what is absent', () => {
    expect(String(html`${[html`<i>${'&'}</i>`, '<']}${undefined}${null}${false}${0}${10n}`)).toBe(
      '<i>&amp;</i>&lt;010',
    );
    expect(String(html`${raw('<br>')}`)).toBe('<br>');
  });

  it('takes no object from outside for markup', () => {
    const forged = JSON.parse('{"text":"<b>","toString":"<b>"}');
    expect(() => String(html`${forged}`)).toThrow(TypeError);
  });
});

describe.each(['en', 'zh-CN'] as const)('every page in %s', (language) => {
  const pages = Object.entries(everyPage(language, attack));

  it.each(pages)('%s is well formed and lets nothing from outside become markup', (_name, { html }) => {
    expect(faults(html)).toEqual([]);
    expect(html).not.toContain('<img');
    expect(html).not.toContain("<script>alert('1')");
    expect(html.match(/<script/g)?.length ?? 0).toBe(html.includes('URLSearchParams') ? 1 : 0);
  });

  it.each(pages)('%s says its language, has one heading, one main part and a title', (_name, { html, headers }) => {
    expect(html).toContain(`<html lang="${language}">`);
    expect(headers['Content-Language']).toBe(language);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<main/g)).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]+ · Onegate<\/title>/);
  });

  it.each(pages)('%s allows by hash exactly the style and script that it holds', (_name, { html, headers }) => {
    const policy = directives(headers['Content-Security-Policy']);
    expect(policy['style-src']).toBe(hashOf(/<style>([\s\S]*?)<\/style>/.exec(html)?.[1]));
    const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1];
    expect(policy['script-src']).toBe(script === undefined ? undefined : hashOf(script));
    expect(policy['default-src']).toBe("'none'");
    expect(policy['base-uri']).toBe("'none'");
    expect(policy['frame-ancestors']).toBe("'none'");
    expect(html).not.toMatch(/\sstyle=|\son\w+="/);
  });

  it.each(pages)('%s is neither kept nor told to others', (_name, { headers }) => {
    expect(headers).toMatchObject({
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
  });

  it.each(Object.entries(everyPage(language, 'plain')))('%s loads nothing', (_name, { html }) => {
    expect(html).not.toMatch(/<(img|script|iframe|link|source)[^>]*\s(src|href)="(?!data:)/);
    expect(html).not.toMatch(/url\(|@import/);
  });
});

it('a page’s own directives replace the frame’s, and undefined takes one out', () => {
  const { headers } = page({
    language: 'en',
    title: 'x',
    body: html``,
    csp: { 'img-src': "'self'", 'form-action': undefined },
  });
  const policy = directives(headers['Content-Security-Policy']);
  expect(policy['img-src']).toBe("'self'");
  expect(policy).not.toHaveProperty('form-action');
});

function directives(policy = ''): Record<string, string> {
  return Object.fromEntries(policy.split('; ').map((directive) => directive.split(/ (.*)/, 2) as [string, string]));
}

function hashOf(text = ''): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
