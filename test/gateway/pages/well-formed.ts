/** What is wrong with a page's markup: tags that do not match, bare ampersands, unquoted attributes, ids used twice or missing. */
export function faults(page: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  const ids: string[] = [];
  const rest = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '').replace('<!doctype html>', '');
  const text = rest.replace(tag, (_all, slash: string, name: string, attributes: string) => {
    if (slash) {
      const expected = open.pop();
      if (expected !== name) found.push(`</${name}> closes <${expected}>`);
    } else if (!empty.has(name) && !attributes.endsWith('/')) open.push(name);
    const left = attributes.replace(attribute, (_match, attributeName: string, value = '') => {
      if (attributeName === 'id') ids.push(value);
      if (/&(?!(amp|lt|gt|quot|#39);)/.test(value)) found.push(`bare & in ${attributeName} of <${name}>`);
      return '';
    });
    if (left.replace('/', '').trim() !== '') found.push(`<${name}> has ${left.trim()}`);
    return '';
  });
  if (/[<>]/.test(text)) found.push(`stray angle bracket near ${/.{0,20}[<>].{0,20}/.exec(text)?.[0]}`);
  if (/&(?!(amp|lt|gt|quot|#39);)/.test(text)) found.push('bare & in text');
  for (const id of new Set(ids)) if (ids.filter((other) => other === id).length > 1) found.push(`id ${id} twice`);
  for (const [, id = ''] of page.matchAll(/aria-(?:labelledby|describedby)="([^"]*)"/g))
    if (!ids.includes(id)) found.push(`no id ${id}`);
  if (open.length > 0) found.push(`never closed: ${open.join(' ')}`);
  return found;
}

const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*\s*\/?)>/gi;
const attribute = /\s+([a-z-]+)(?:="([^"]*)")?/gi;
const empty = new Set(['meta', 'link', 'br', 'input', 'img', 'hr']);
