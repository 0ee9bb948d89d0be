import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { reserved } from '../../src/config/check.ts';
import { type ConfigSchema, root } from '../../src/config/schema.ts';

const page = await readFile(new URL('../../docs/configuration.md', import.meta.url), 'utf8');

/** The cells of a page's table rows; a header is a row like any other. */
const rows = [...page.matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) => row.split(' | '));

test('every key of the configuration has its row, with its type and default', () => {
  const told = rows
    .filter(([, , usual]) => usual && /^(required|–|`.*`)$/.test(usual))
    .map((cells) => cells.slice(0, 3));
  expect(told.sort()).toEqual(leaves(root).sort());
});

test('every id that an app cannot have is named', () => {
  for (const id of reserved) expect(page).toContain(`\`${id}\``);
});

/** Every key that holds a value, as a page names it, with its type and default as a page tells them. */
function leaves(schema: ConfigSchema & { required?: string[]; default?: unknown }, at = '', usual = '–'): string[][] {
  const { properties, additionalProperties, items, required = [] } = resolved(schema);
  if (properties) {
    return Object.entries(properties).flatMap(([name, child]) => {
      const own = (child as { default?: unknown }).default;
      const told = own === undefined ? (required.includes(name) ? 'required' : '–') : `\`${shown(own)}\``;
      return leaves(child, at === '' ? name : `${at}.${name}`, told);
    });
  }
  const member = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  if (member && resolved(member).properties) return leaves(member, `${at}.<id>`);
  if (items && resolved(items).properties) return leaves(items, `${at}[]`);
  return [[`\`${at}\``, typeOf(resolved(schema)), usual]];
}

function resolved(schema: ConfigSchema): ConfigSchema & { required?: string[] } {
  return schema.$ref ? (root.$defs?.[schema.$ref.replace('#/$defs/', '')] as ConfigSchema) : schema;
}

function typeOf({ type = '', enum: values, writeOnly }: ConfigSchema): string {
  if (values) return values.map((value) => `\`${value}\``).join(', ');
  if (writeOnly) return 'secret';
  const names: Record<string, string> = {
    string: 'text',
    integer: 'number',
    boolean: 'true or false',
    array: 'list',
    object: 'mapping',
  };
  return names[type] ?? type;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
