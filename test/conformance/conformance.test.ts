import { readFile, writeFile } from 'node:fs/promises';
import * as openid from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProvider } from '../../src/config/catalogue.ts';
import { checkFile } from '../../src/spec/check.ts';
import { people } from '../judges/apps.ts';
import { passTokens, startSetup } from '../support/setup.ts';
import { authorizeAddress } from '../support/visit.ts';
import { answersOf } from './answers.ts';
import { fileOf, ids } from './documents.ts';
import { misread, type Stage } from './meet.ts';
import { render, type Seen } from './render.ts';
import { discovered, granted, oauth4webapi, openidClient } from './visits.ts';

const page = new URL('../../docs/providers.md', import.meta.url);

const providers = await Promise.all(ids.map(openProvider));

/** What was seen of each provider, for the page. */
const seen = new Map<string, Seen>();

let stage: Stage;
beforeAll(async () => {
  const [managed, passing] = await Promise.all([startSetup(), startSetup(passTokens)]);
  stage = { managed, passing };
});
afterAll(async () => void (await Promise.all([stage.managed.close(), stage.passing.close()])));

describe.each(providers)('$id', (provider) => {
  const { id, plan } = provider;
  const answers = answersOf(provider);
  const result: Seen = { people: 0, clients: 0, refusals: 0, claims: [], answers: 0, refresh: 'none' };
  seen.set(id, result);

  it('breaks no rule, and nothing in it is doubtful', async () => {
    expect(await checkFile(fileOf(id))).toEqual([]);
  });

  it.each(people)('signs $login in at oauth4webapi', async ({ login, sub }) => {
    const { sub: subject, user } = await oauth4webapi(stage.managed, id, login);
    expect(subject).toContain(sub);
    expect(user.sub).toBe(subject);
    if (login === 'noemail') expect(user).not.toHaveProperty('email');
    result.people++;
    if (login === 'alice') result.claims = Object.keys(user).sort();
  });

  it('signs in at openid-client, and is left', async () => {
    const { sub, tokens } = await openidClient(stage.managed, id, 'alice');
    expect(sub).toContain('1001');
    const config = await discovered(stage.managed, id);
    await openid.tokenRevocation(config, tokens.access_token);
    expect(await openid.tokenIntrospection(config, tokens.access_token)).toEqual({ active: false });
    result.clients = 2;
  });

  it.each([
    { name: 'oauth4webapi', client: oauth4webapi },
    { name: 'openid-client', client: openidClient },
  ])('tells $name in standard words that the user said no', async ({ client }) => {
    await expect(client(stage.managed, id, 'alice', 'deny')).rejects.toMatchObject({ error: 'access_denied' });
    result.refusals++;
  });

  it('has each of its answers understood', async () => {
    const wrong: string[] = [];
    for (const answer of answers) {
      const found = await misread(stage, id, answer);
      if (found !== undefined) wrong.push(found);
    }
    expect(wrong).toEqual([]);
    result.answers = answers.length;
    await Promise.all([stage.managed.control(id).reset(), stage.passing.control(id).reset()]);
  }, 120_000);

  const tokenless = JSON.stringify(plan.token.answer.access_token) === '{"literal":false}';
  if (tokenless)
    it('is refused to clients that want its tokens: it has none for users', async () => {
      const page = await fetch(authorizeAddress(stage.passing, id), { redirect: 'manual' });
      expect([page.status, await page.text()]).toEqual([400, expect.stringContaining('no token per user')]);
    });
  else
    it('refreshes where it can, and says so', async () => {
      // A provider with several kinds of tokens is asked for the one that can be refreshed.
      const refreshable = answers.find(
        ({ moment, operation, told, word }) =>
          moment === 'code' &&
          operation === plan.token.call.operation &&
          !word &&
          /"refresh/.test(JSON.stringify(told.body)),
      );
      if (refreshable) await stage.passing.control(id).next(refreshable.operation, refreshable.told.name);
      const { config, tokens } = await granted(stage.passing, id, 'alice');
      const lists = config.serverMetadata().grant_types_supported?.includes('refresh_token');
      expect(tokens.refresh_token !== undefined).toBe(lists);
      if (tokens.refresh_token === undefined) return;
      const second = await openid.refreshTokenGrant(config, tokens.refresh_token);
      expect(second.access_token).not.toBe(tokens.access_token);
      const third = await openid.refreshTokenGrant(config, second.refresh_token ?? tokens.refresh_token);
      expect(third.access_token).not.toBe(second.access_token);
      result.refresh =
        second.refresh_token === undefined || second.refresh_token === tokens.refresh_token ? 'kept' : 'rotating';
    });

  if (plan.introspect || plan.revoke)
    it('says what became of a token', async () => {
      const { config, tokens } = await granted(stage.passing, id, 'alice');
      const { introspection_endpoint, revocation_endpoint } = config.serverMetadata();
      expect([introspection_endpoint !== undefined, revocation_endpoint !== undefined]).toEqual([
        plan.introspect !== undefined,
        plan.revoke !== undefined,
      ]);
      const active = async () => (await openid.tokenIntrospection(config, tokens.access_token)).active;
      if (plan.introspect) expect(await active()).toBe(true);
      if (plan.revoke) await openid.tokenRevocation(config, tokens.access_token);
      else await stage.passing.control(id).expire();
      if (plan.introspect) expect(await active()).toBe(false);
    });
});

describe('docs/providers.md', () => {
  it('tells what was seen: UPDATE_DOCS=1 writes it anew', async () => {
    const rendered = render(providers, seen);
    if (process.env.UPDATE_DOCS === '1') await writeFile(page, rendered);
    expect(await readFile(page, 'utf8')).toBe(rendered);
  });
});
