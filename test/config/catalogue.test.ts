import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { openApps, openFile, openFolder, openProvider, providerIds } from '../../src/config/catalogue.ts';
import { SpecError } from '../../src/spec/source.ts';
import { folder, least, load } from './written.ts';

/** A built-in document as one file. */
const gitee = stringify((await openProvider('gitee')).document, { lineWidth: 0, aliasDuplicateObjects: false });
const broken = gitee.replace(/^x-onegate:$/m, 'x-onegate:\n  colour: red');
const line = broken.split('\n').indexOf('  colour: red') + 1;

test('every built-in provider opens under its id', async () => {
  expect(providerIds).toContain('gitee');
  for (const id of providerIds) {
    const { id: own, plan, document } = await openProvider(id);
    expect([own, plan.id, document.openapi]).toEqual([id, id, '3.1.0']);
  }
});

test('a provider that is not there is an error that names the nearest', async () => {
  await expect(openProvider('gitea')).rejects.toThrow('there is no provider document gitea; did you mean gitee?');
  await expect(openProvider('toString')).rejects.toThrow('there is no provider document toString');
});

test('a document of the operator’s own comes to the same as a built-in one', async () => {
  const mine = await openFile(join(await folder({ 'mine.yaml': gitee }), 'mine.yaml'));
  const { operations, plan } = await openProvider('gitee');
  expect(mine.id).toBe('mine');
  expect(mine.operations).toEqual(operations);
  expect(mine.plan).toEqual({ ...plan, id: 'mine' });
});

test('a document that lint refuses does not open', async () => {
  const file = join(await folder({ 'mine.yaml': broken }), 'mine.yaml');
  await expect(openFile(file)).rejects.toThrow(`${file}:${line}:3 error`);
});

test('a folder opens with every document in it, and with the errors of all', async () => {
  const good = await openFolder(await folder({ 'a.yaml': gitee, 'b.yml': gitee, 'notes.txt': 'x' }));
  expect(Object.keys(good)).toEqual(['a', 'b']);
  const path = await folder({ 'a.yaml': broken, 'b.yaml': gitee, 'c.json': '{' });
  const error = await openFolder(path).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(SpecError);
  const files = (error as SpecError).findings.map(({ file }) => file);
  expect(new Set(files)).toEqual(new Set([join(path, 'a.yaml'), join(path, 'c.json')]));
  await expect(openFolder(join(path, 'none'))).rejects.toThrow("none:1:1 error folder: can't be read (ENOENT)");
});

test('apps get their providers, the operator’s own before built-in ones of the same id', async () => {
  const text = `${least.replace('example', 'gitee')}    client_secret: x\n  other: { provider: mine, client_id: abc, client_secret: x }\n`;
  const config = await load(text);
  const path = await folder({ 'mine.yaml': gitee, 'gitee.yaml': gitee.replace(/title: .*/, 'title: Mine') });
  const { apps, warnings } = await openApps(config, await openFolder(path));
  expect(warnings).toEqual([]);
  expect((await apps.get('work')?.provider())?.document.info.title).toBe('Mine');
  expect((await apps.get('other')?.provider())?.id).toBe('mine');
  await expect(openApps(config)).rejects.toThrow(
    'onegate.yaml:7:12 error provider: no provider document is called mine',
  );
});
