import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { startWired } from '../faults/between.ts';
import { type Documented, documented } from './examples.ts';
import { expected } from './expected.ts';
import { type Meeting, meetings, type Played } from './meeting.ts';
import { render } from './render.ts';
import { startWorld } from './world.ts';

const page = new URL('../../docs/normalization.md', import.meta.url);

const providers = ['weibo', 'gitee', 'oschina', 'bamboocloud'] as const;
const documents = new Map<string, Documented>();
for (const id of providers) documents.set(id, await documented(id));
const documentOf = (app: string) => documents.get(app.split('-')[0] as string) as Documented;

const all = meetings(documentOf);
const played = new Map<Meeting, Played | { thrown: unknown }>();
let apps: { app: string; name: { en: string } }[];

/** Everything is played once, in order; a test then looks at its own line, and the page at all of them. */
beforeAll(async () => {
  const [world, wired] = [await startWorld(), await startWired()];
  const listed = (await (await fetch(`${world.setup.url}/providers`)).json()) as { providers: typeof apps };
  apps = listed.providers;
  for (const meeting of all) {
    const seen = meeting.comesTo
      ? meeting.play({ world, wired })
      : Promise.reject(new Error('nothing is expected of it'));
    played.set(meeting, await seen.catch((thrown: unknown) => ({ thrown })));
  }
  await Promise.all([world.close(), wired.close()]);
}, 120_000);

describe.each(Object.keys(expected))('%s', (app) => {
  const own = all.filter((meeting) => meeting.app === app);
  const title = ({ at, operation, name }: Meeting) => `${at}: ${operation} answers ${name}`;

  it.each(own.map((meeting) => ({ meeting, title: title(meeting) })))('$title', ({ meeting }) => {
    const result = played.get(meeting);
    if (!result || 'thrown' in result) throw result?.thrown;
    expect(result.outcome).toEqual(meeting.comesTo);
    // The provider really said it: once, where no other answer of the way there has the same status.
    if (meeting.status >= 400) expect(result.given).toBe(1);
    else expect(result.given).toBeGreaterThan(0);
    if ('error' in result.outcome && meeting.status >= 300) {
      expect(result.upstream).toMatchObject({ status: meeting.status });
      expect(result.upstream?.code).toBe(meeting.code);
    }
  });

  it('has no expectation of an answer that is not documented', () => {
    const names = own.filter((meeting) => meeting.documented).map(({ operation, name }) => `${operation} ${name}`);
    const thought = Object.entries(expected[app] ?? {}).flatMap(([operation, rows]) =>
      Object.keys(rows).map((name) => `${operation} ${name}`),
    );
    expect(thought.sort()).toEqual(names.sort());
  });
});

describe.each(providers)('the document of %s', (id) => {
  const { plan, examples, ofTheApi } = documentOf(id);

  it('has an expectation for every operation that the gateway calls', () => {
    const called = [...new Set(examples.map(({ operation }) => operation))];
    expect(Object.keys(expected[id] ?? {}).sort()).toEqual(called.sort());
  });

  it('maps no code that nothing here has seen, but for those of API calls alone', () => {
    const met = all.filter(({ app }) => documentOf(app).plan === plan).flatMap(({ code, text }) => [code, text]);
    const unmet = Object.keys(plan.errors.map).filter((key) => {
      const [exact, start] = [key, key.endsWith('*') ? key.slice(0, -1) : undefined];
      return ![...met, ...ofTheApi].some((said) => said === exact || (start !== undefined && said?.startsWith(start)));
    });
    expect(unmet).toEqual([]);
  });
});

describe('docs/normalization.md', () => {
  it('tells what was seen: UPDATE_DOCS=1 writes it anew', async () => {
    const results = all.flatMap((meeting) => {
      const seen = played.get(meeting);
      return seen && 'outcome' in seen ? [{ ...meeting, outcome: seen.outcome }] : [];
    });
    const rendered = render(
      apps.map(({ app, name }) => ({ app, name: name.en })),
      results,
    );
    if (process.env.UPDATE_DOCS === '1') await writeFile(page, rendered);
    expect(await readFile(page, 'utf8')).toBe(rendered);
  });
});
