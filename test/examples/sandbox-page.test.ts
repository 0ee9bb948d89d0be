import { readFile } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openProvider } from '../../src/config/catalogue.ts';
import { startSandbox } from '../../src/sandbox/start.ts';
import { password, users } from '../../src/sandbox/users.ts';

const page = await readFile(new URL('../../docs/sandbox.md', import.meta.url), 'utf8');

test('docs/sandbox.md names every sample user, with identifier, and the password', () => {
  for (const { login, claims } of users) {
    expect(page).toContain(`| \`${login}\` |`);
    expect(page).toContain(claims.sub);
  }
  expect(page).toContain(`the password is \`${password}\``);
});

test('docs/sandbox.md names every behaviour and every control', async () => {
  const sandbox = await startSandbox({ providers: [await openProvider('gitee')] });
  onTestFinished(() => sandbox.close());
  const { providers } = (await (await fetch(`${sandbox.url}/_sandbox`)).json()) as Stages;
  const network = providers.gitee?.operations.token?.behaviours.network ?? [];
  const named = network.filter((behaviour) => !/^\d+$/.test(behaviour));
  expect(named.length).toBeGreaterThan(0);
  for (const behaviour of named) expect(page).toContain(`| \`${behaviour}\` |`);
  const { possible } = (await (await fetch(`${sandbox.url}/_sandbox/gitee/nothing`)).json()) as { possible: string[] };
  for (const control of possible) expect(page).toContain(`\`${control.replace(' ', ' /_sandbox/{provider}/')}\``);
});

interface Stages {
  providers: Record<string, { operations: Record<string, { behaviours: { network: string[] } }> }>;
}
