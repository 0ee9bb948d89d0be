import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problems } from '../../src/provider/api.ts';
import { planAt } from '../../src/provider/errors.ts';
import type { ErrorWord } from '../../src/provider/plan.ts';
import type { Vocabulary } from '../../src/spec/vocabulary.ts';
import { ids } from '../conformance/documents.ts';
import { saidIn } from '../normalization/examples.ts';
import { isProblem, unchanged } from './checks.ts';
import { documented } from './documents.ts';
import { schemaAt } from './fields.ts';
import { limits } from './limits.ts';
import { inTurns, type Played, play } from './play.ts';
import { bodyOf, render } from './render.ts';
import { meant, sent } from './sent.ts';
import { type Stage, startStage } from './stage.ts';

const page = new URL('../../docs/api-operations.md', import.meta.url);

const documents = await Promise.all(ids.map(documented));
const all = documents.flatMap((of) => of.operations.map((operation) => ({ of, operation })));

let stage: Stage;
let played: Awaited<ReturnType<typeof inTurns<(typeof all)[number], Played>>>;
const asked = new Map<string, Record<string, number>>();

/** Everything is played once; a test then looks at its own operation, and the page at all of them. */
beforeAll(async () => {
  stage = await startStage(documents);
  const before = new Map<string, Record<string, number>>();
  for (const id of ids) before.set(id, await counted(id));
  played = await inTurns(all, ({ of, operation }) => play(stage, of, operation));
  for (const id of ids) {
    const now = Object.entries(await counted(id));
    asked.set(id, Object.fromEntries(now.map(([name, count]) => [name, count - (before.get(id)?.[name] ?? 0)])));
  }
}, 120_000);
afterAll(() => stage.setup.close());

describe.each(documents)('$provider.id', (of) => {
  const { id, plan } = of.provider;
  const own = all.filter((one) => one.of === of);

  it.each(own.map((one) => ({ one, title: one.operation.id })))('$title', async ({ one }) => {
    const result = played.get(one);
    if (!result || 'thrown' in result) throw result?.thrown;
    expect(result.successes.length).toBeGreaterThan(0);
    for (const success of result.successes) {
      const { request } = success.wire;
      expect(await sent(request, success.written)).toEqual(
        meant(success.written, request.headers.get('content-type') ?? ''),
      );
      unchanged(of.provider.validators, result, success);
    }
    for (const refusal of result.failures) {
      const { cause, problem, wire } = refusal;
      isProblem(refusal, cause.name);
      const { code } = saidIn(planAt(plan, cause.operation), cause.status, bodyOf(cause));
      expect(problem?.upstream.status, cause.name).toBe(cause.status);
      expect(problem?.upstream.code, cause.name).toBe(code);
      expect(wire.status, cause.name).toBe(problems[problem?.error as ErrorWord][0]);
    }
    for (const refusal of result.badTokens) {
      isProblem(refusal, refusal.cause);
      expect(refusal.problem, refusal.cause).toMatchObject({ status: 401, error: 'invalid_token' });
    }
    for (const refusal of result.breaches) {
      const { about, pointer } = refusal.cause;
      isProblem(refusal, about);
      expect(refusal.problem, about).toMatchObject({ status: 400, error: 'invalid_request', upstream: {} });
      expect(
        refusal.problem?.errors.map((error) => error.pointer),
        about,
      ).toEqual([pointer]);
    }
    // Nothing that breaks the document, and nothing without a token, has reached the provider; nothing came twice.
    expect(asked.get(id)?.[one.operation.id]).toBe(result.asked);
  });

  it('serves nothing of a sign-in as a resource', async () => {
    const called = new Set(of.operations.map((operation) => operation.id));
    const others = [...of.own.operations.values()].filter((one) => !one.webhook && !called.has(one.id));
    expect(others.length).toBeGreaterThan(1);
    for (const { id: operation, method, path } of others) {
      const { status } = await fetch(`${stage.setup.url}/${id}/api${path}`, { method, redirect: 'manual' });
      expect([404, 405], operation).toContain(status);
    }
  });

  it('has no limit that is not met', () => {
    const met = [...played.values()].flatMap((one) => ('successes' in one ? one.successes : []));
    const answers = limits.filter(({ provider }) => provider === id).flatMap((limit) => limit.answers);
    expect(met.filter(({ limit }) => limit?.provider === id).length).toBe(answers.length);
  });

  it('documents a failure of every operation that takes a token', () => {
    const mute = own.filter(({ operation }) => operation.token !== 'none' && operation.failures.length === 0);
    expect(mute.map(({ operation }) => operation.id)).toEqual([]);
  });

  it('fills in nothing that a caller could want otherwise', () => {
    const { parameters = {}, headers = {}, sign } = of.provider.document['x-onegate'] as Vocabulary;
    const always = [...Object.keys(parameters), ...Object.keys(headers), sign?.parameter];
    const free = of.operations.flatMap((operation) =>
      operation.fixed
        .filter(({ name }) => !always.includes(name) && schemaAt(of, operation, name).const === undefined)
        .map(({ name }) => `${operation.id} ${name}`),
    );
    expect(free).toEqual([]);
  });
});

describe('docs/api-operations.md', () => {
  it('tells what was seen: UPDATE_DOCS=1 writes it anew', async () => {
    const results = [...played.values()].filter((one): one is Played => 'operation' in one);
    const rendered = render(documents, results);
    if (process.env.UPDATE_DOCS === '1') await writeFile(page, rendered);
    expect(await readFile(page, 'utf8')).toBe(rendered);
  });
});

async function counted(provider: string): Promise<Record<string, number>> {
  const { operations } = await stage.setup.control(provider).stats();
  const sum = (own: Record<string, number>) => Object.values(own).reduce((total, count) => total + count, 0);
  return Object.fromEntries(Object.entries(operations).map(([id, own]) => [id, sum(own)]));
}
