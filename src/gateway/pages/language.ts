/** A language that the pages are written in, as its BCP 47 tag. */
export type Language = 'en' | 'zh-CN';

/** Every language of the pages, the fallback first. */
export const languages: readonly Language[] = ['en', 'zh-CN'];

/**
 * The language to answer in. A request's own `ui_locales` (OpenID Connect Core §3.1.2.1: tags in order of preference) outweighs
 * the browser's `Accept-Language` (RFC 9110 §12.5.4: weights count, zero forbids); what neither settles is English.
 */
export function languageOf(acceptLanguage: string | undefined, uiLocales?: string): Language {
  return first((uiLocales ?? '').split(/\s+/)) ?? first(accepted(acceptLanguage ?? '')) ?? 'en';
}

/** The text of a table by language tag: in the page's language, else in any variety of it, else in English, else `fallback`. */
export function textIn(language: Language, texts: Record<string, string>, fallback: string): string {
  const own =
    Object.keys(texts).find((tag) => tag === language) ?? Object.keys(texts).find((tag) => varietyOf(tag) === language);
  return texts[own ?? 'en'] ?? fallback;
}

function first(tags: string[]): Language | undefined {
  return tags.map(varietyOf).find((language) => language !== undefined);
}

/** Every Chinese is answered in the one that we have; `*` is whoever reads what is there. */
function varietyOf(tag: string): Language | undefined {
  const [primary] = tag.toLowerCase().split('-');
  if (primary === 'zh') return 'zh-CN';
  return primary === 'en' || primary === '*' ? 'en' : undefined;
}

/** Tags by falling weight; equal weights keep their order, a range that cannot be read counts as 1. */
function accepted(header: string): string[] {
  return header
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
      const weight = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
      return { tag, weight: weight === undefined || Number.isNaN(Number(weight)) ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
