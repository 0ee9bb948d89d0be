import { describe, expect, it } from 'vitest';
import { languageOf, textIn } from '../../../src/gateway/pages/language.ts';

describe('the language of a page', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['ZH-hant-TW', 'zh-CN'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['en-US,en;q=0.9,zh;q=0.8', 'en'],
    ['en;q=0.2, zh;q=0.7', 'zh-CN'],
    ['fr, de;q=0.9, zh;q=0.1', 'zh-CN'],
    ['fr, de', 'en'],
    ['zh;q=0, en;q=0.1', 'en'],
    ['zh;q=0', 'en'],
    ['*, zh;q=0.5', 'en'],
    ['zh;q=0.5, *;q=0.1', 'zh-CN'],
    ['zho', 'en'],
    ['zh ; q=high', 'zh-CN'],
    [',;q=1,;,', 'en'],
  ])('Accept-Language %j is answered in %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });

  it.each([
    ['zh-CN', 'en', 'zh-CN'],
    ['en', 'zh-CN', 'en'],
    ['fr-CA zh-TW en', 'en', 'zh-CN'],
    ['fr de', 'zh-CN', 'zh-CN'],
    ['', 'zh-CN', 'zh-CN'],
  ])('ui_locales %j outweighs Accept-Language %j', (uiLocales, header, language) => {
    expect(languageOf(header, uiLocales)).toBe(language);
  });
});

describe('a name by language', () => {
  it('is the language’s own, else a variety of it, else English, else the fallback', () => {
    expect(textIn('zh-CN', { en: 'Star', 'zh-CN': '星', zh: '星星' }, 'x')).toBe('星');
    expect(textIn('zh-CN', { en: 'Star', 'zh-TW': '星星' }, 'x')).toBe('星星');
    expect(textIn('zh-CN', { en: 'Star' }, 'x')).toBe('Star');
    expect(textIn('en', { 'zh-CN': '星' }, 'x')).toBe('x');
  });
});
