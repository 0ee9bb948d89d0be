import { afterAll, describe, expect, it } from 'vitest';
import { folder } from '../config/written.ts';
import { pause } from '../store/samples.ts';
import { testPostgres } from '../support/postgres.ts';
import type { Setup } from '../support/setup.ts';
import { signIn } from '../support/visit.ts';
import { get, ownToken, type Played, type Process, playGitee, profile, refresh, serve, user } from './processes.ts';

/** Two gateways on one store, the one five minutes ahead of it, the other five minutes behind. */
const postgres = await testPostgres();
afterAll(() => postgres?.stop());

/** What a process is started with so that its clock is so many seconds wrong. */
function wrongBy(seconds: number): Record<string, string> {
  const shift = `const Real = Date; const now = () => Real.now() + ${seconds * 1000};
    globalThis.Date = class Date extends Real {
      constructor(...given) { if (given.length === 0) super(now()); else super(...given); }
      static now() { return now(); }
    };`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(shift)}` };
}

async function replicas(limits: object = {}): Promise<{
  ahead: Process;
  behind: Process;
  played: Played;
  schema: string;
}> {
  const [played, cwd] = [await playGitee(), await folder()];
  const address = postgres?.fresh() as string;
  const vault = { keys: [{ id: 'one', key: 'A'.repeat(43) }] };
  const ahead = await serve(played.url, address, { cwd, vault, limits, env: wrongBy(300) });
  const behind = await serve(played.url, address, { cwd, vault, limits, env: wrongBy(-300) });
  return { ahead, behind, played, schema: new URL(address).searchParams.get('schema') as string };
}

describe.skipIf(!postgres)('gateways whose clocks are ten minutes apart', () => {
  it('take each other’s tokens, and refresh once', { timeout: 60_000 }, async () => {
    const { ahead, behind, played } = await replicas();
    for (const [one, other] of [
      [ahead.setup, behind.setup],
      [behind.setup, ahead.setup],
    ] as [Setup, Setup][]) {
      const tokens = await signIn(one, 'gitee', user);
      for (const at of [one, other]) {
        expect(await get(at, profile, tokens.access_token)).toMatchObject({ status: 200 });
        expect(await get(at, '/gitee/userinfo', tokens.access_token)).toMatchObject({ status: 200 });
        expect(await get(at, `/connections/${tokens.connection}`, await ownToken(one))).toMatchObject({ status: 200 });
      }
      const rotated = await refresh(other, tokens.refresh_token);
      expect(rotated.status).toBe(200);
      // Asked twice, at both: as if its first answer had been lost.
      for (const at of [one, other]) expect((await refresh(at, tokens.refresh_token)).body).toEqual(rotated.body);
      const before = (await played.stats()).refreshes;
      await played.control('next', { operation: 'token', behaviour: 'slow', delay: 500 });
      await played.control('expire');
      const access = rotated.body.access_token as string;
      const calls = Array.from({ length: 40 }, (_, i) => get(i % 2 === 0 ? one : other, profile, access));
      expect((await Promise.all(calls)).map(({ status }) => status)).toEqual(calls.map(() => 200));
      expect((await played.stats()).refreshes - before).toBe(1);
    }
    expect((await played.stats()).reuses).toBe(0);
    for (const gateway of [ahead, behind]) await gateway.stop();
  });

  it('agree when a used refresh token gives nothing any more', { timeout: 60_000 }, async () => {
    const { ahead, behind, schema } = await replicas();
    for (const [one, other] of [
      [ahead.setup, behind.setup],
      [behind.setup, ahead.setup],
    ] as [Setup, Setup][]) {
      const { refresh_token } = await signIn(one, 'gitee', user);
      const { body } = await refresh(one, refresh_token);
      await postgres?.query(`UPDATE ${schema}.tokens SET used_at = used_at - 25 WHERE used_at IS NOT NULL`);
      expect((await refresh(other, refresh_token)).body).toEqual(body);
      await postgres?.query(`UPDATE ${schema}.tokens SET used_at = used_at - 6 WHERE used_at IS NOT NULL`);
      expect(await refresh(other, refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
      // Somebody has a copy: what came of the sign-in is ended as a whole.
      expect(await refresh(one, body.refresh_token as string)).toMatchObject({ body: { error: 'invalid_grant' } });
    }
  });

  it('wait for each other’s lease', { timeout: 60_000 }, async () => {
    const { ahead, behind, played } = await replicas();
    const { access_token } = await signIn(ahead.setup, 'gitee', user);
    for (const at of [ahead, behind]) expect((await get(at.setup, profile, access_token)).status).toBe(200);
    await played.control('expire');
    await played.control('next', { operation: 'token', behaviour: 'slow', delay: 3000 });
    const first = get(behind.setup, profile, access_token).catch((error: Error) => error);
    await pause(1);
    const second = get(ahead.setup, profile, access_token);
    await pause(1);
    // A clock ten minutes ahead must not see the lease as long over.
    expect(await played.stats()).toMatchObject({ refreshes: 0, reuses: 0 });
    expect(await second).toMatchObject({ status: 200 });
    expect(await first).toMatchObject({ status: 200 });
    expect(await played.stats()).toMatchObject({ refreshes: 1, reuses: 0 });
  });

  it('take a dead one’s lease when it has ended by the store’s clock, and no sooner', { timeout: 60_000 }, async () => {
    const { ahead, behind, played } = await replicas({ upstream_timeout: 2 });
    const { access_token } = await signIn(behind.setup, 'gitee', user);
    await played.control('expire');
    await played.control('next', { operation: 'token', behaviour: 'slow', delay: 1500 });
    const from = performance.now();
    const lost = get(behind.setup, profile, access_token).catch(() => undefined);
    await pause(0.5);
    behind.process.kill('SIGKILL');
    await lost;
    await get(ahead.setup, profile, access_token);
    const seconds = (performance.now() - from) / 1000;
    // Two for the provider, and ten to store its answer.
    expect(seconds).toBeGreaterThan(11);
    expect(seconds).toBeLessThan(16);
  });
});
