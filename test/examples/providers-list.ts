import type { Provider } from '../../src/contract/contract.ts';

export type Tongue = 'en' | 'zh-CN';

/** The README's list of providers, by name: each leads to the page of what is to be done in the provider's console. */
export function providersList(providers: Provider[], tongue: Tongue): string {
  const ending = tongue === 'en' ? '.md' : `.${tongue}.md`;
  const links = providers
    .map(({ id, plan }) => ({ id, name: plan.name[tongue] ?? plan.name.en ?? id }))
    .sort((a, b) => a.name.localeCompare(b.name, tongue))
    .map(({ id, name }) => `[${name}](docs/providers/${id}${ending})`);
  return lines(links).join('\n');
}

/** Broken where a line of the list's text would get too long; links are counted by what is read of them. */
function lines(links: string[]): string[] {
  const found: string[][] = [[]];
  let length = 0;
  for (const link of links) {
    const shown = link.indexOf(']') + 2;
    if (length + shown > 110) {
      found.push([]);
      length = 0;
    }
    found.at(-1)?.push(link);
    length += shown;
  }
  return found.map((line, index) => line.join(' · ') + (index < found.length - 1 ? ' ·' : ''));
}
