import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Artefact } from '../../src/generate/artefacts.ts';
import { staleFiles, writeFolder } from '../../src/generate/folder.ts';
import { generate } from '../../src/generate/main.ts';

const fixture = join(import.meta.dirname, 'fixtures/project');
let folder: string;
let artefacts: Artefact[];
const text = (file: string) => artefacts.find((artefact) => artefact.file === file)?.text;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onegate-'));
  artefacts = await generate(fixture);
});
afterAll(() => rm(folder, { recursive: true }));

describe('what is generated', () => {
  test('is every artefact of every document; a plan only for providers', () => {
    const files = artefacts.map(({ file }) => file).filter((file) => !/^(config|vocabulary)\//.test(file));
    expect(files).toEqual([
      ...['types.ts', 'operations.ts', 'validate.js', 'validate.d.ts'].map((name) => `gateway/${name}`),
      'gateway/openapi.json',
      ...['types.ts', 'operations.ts', 'validate.js', 'validate.d.ts', 'provider.ts', 'api.ts'].map(
        (name) => `house-1/${name}`,
      ),
      'house-1/openapi.json',
      'index.ts',
      'openapi.yaml',
      'openapi.json',
    ]);
  });

  test('is the same bytes again, and elsewhere', async () => {
    const elsewhere = join(folder, 'elsewhere');
    await cp(fixture, elsewhere, { recursive: true });
    expect(await generate(elsewhere)).toEqual(artefacts);
  });

  test('names its source, and no path of this machine', () => {
    for (const artefact of artefacts) {
      if (artefact.file.endsWith('.json')) continue;
      expect(artefact.text.split('\n')[0]).toMatch(/^(\/\/|#) Generated from openapi\//);
      expect(artefact.text).not.toContain(import.meta.dirname.split('/').slice(0, 3).join('/'));
      expect(artefact.text).not.toMatch(/\r|node_modules/);
    }
    expect(text('house-1/types.ts')).toMatch(/^\/\/ Generated from openapi\/providers\/house-1\.yaml /);
  });

  test('validators import nothing', () => {
    expect(text('house-1/validate.js')).not.toMatch(/^import |\bfrom "|[^'.]\brequire\(/m);
  });

  test('only providers are in the index', () => {
    expect(text('index.ts')).toContain(`'house-1': loader('house-1', `);
    expect(text('index.ts')).not.toContain('gateway');
  });

  test('works: what the index loads checks, plans and knows its document', async () => {
    const out = join(folder, 'generated');
    await symlink(join(import.meta.dirname, '../../src'), join(folder, 'src'));
    await writeFolder(out, artefacts);
    const { providers } = await import(/* @vite-ignore */ join(out, 'index.ts'));
    const house = await providers['house-1'].provider();
    expect(house.id).toBe('house-1');
    expect(house.plan.name).toEqual({ en: 'House', 'zh-CN': '房子' });
    expect(house.document.info.title).toBe("The 'House'");
    expect(house.operations.token.body.fields).toEqual([
      { name: 'grant_type' },
      { name: 'code' },
      { name: 'client_id' },
    ]);
    expect(house.validators.me.answers[200]['application/json']({})).toEqual([
      { pointer: '/body/id', message: 'is required' },
    ]);
  });
});

describe('the folder', () => {
  test('is fresh after writing, and tells what changed, what is missing and what is left over', async () => {
    const out = join(folder, 'folder');
    const written = await writeFolder(out, artefacts);
    expect(written).toHaveLength(artefacts.length);
    expect(await staleFiles(out, artefacts)).toEqual([]);
    await writeFile(join(out, 'house-1/types.ts'), 'edited');
    await rm(join(out, 'index.ts'));
    await mkdir(join(out, 'gone'));
    await writeFile(join(out, 'gone/types.ts'), 'left over');
    expect(await staleFiles(out, artefacts)).toEqual(['gone/types.ts', 'house-1/types.ts', 'index.ts']);
    expect(await readFile(join(out, 'house-1/types.ts'), 'utf8')).toBe('edited');
  });

  test('loses what is left over, folders too, and touches nothing that is right', async () => {
    const out = join(folder, 'again');
    await writeFolder(out, artefacts);
    await mkdir(join(out, 'gone/deep'), { recursive: true });
    await writeFile(join(out, 'gone/deep/types.ts'), 'left over');
    expect(await writeFolder(out, artefacts)).toEqual(['gone/deep/types.ts']);
    expect(await readdir(out)).not.toContain('gone');
  });
});

describe('what is wrong with documents', () => {
  /** The error of a project whose provider has a line replaced. */
  async function errorOf(from: string, to: string, file = 'house-1.yaml'): Promise<string> {
    const root = await mkdtemp(join(folder, 'broken-'));
    await cp(fixture, root, { recursive: true });
    const house = await readFile(join(fixture, 'openapi/providers/house-1.yaml'), 'utf8');
    expect(house).toContain(from);
    await writeFile(join(root, 'openapi/providers', file), house.replace(from, to));
    return generate(root).then(
      () => 'nothing',
      (error: Error) => error.message.replaceAll(root, ''),
    );
  }

  test('is told with its place', async () => {
    expect(await errorOf('{ operation: token }', '{ operation: tokens }')).toContain(
      '/openapi/providers/house-1.yaml:65:12 error operation: there is no operation tokens',
    );
  });

  test('a schema that cannot be compiled is one of them', async () => {
    const message = await errorOf('expires_in: { type: integer }', 'expires_in: { type: integr }');
    expect(message).toMatch(/house-1\.yaml:\d+:\d+ error schema: this schema can't be compiled: .*type/);
  });

  test('so is a misspelt word in a schema', async () => {
    const message = await errorOf('{ type: string, enum: [authorization_code] }', '{ type: string, enums: [a] }');
    expect(message).toContain('unknown keyword: "enums"');
  });

  test('two documents of one name are refused', async () => {
    expect(await errorOf('House', 'House', 'gateway.yaml')).toContain('another document is called gateway too');
  });
});
