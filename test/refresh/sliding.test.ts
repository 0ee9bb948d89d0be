import { describe, expect, test, vi } from 'vitest';
import { keeper } from '../../src/refresh/keeper.ts';
import { nextStep } from '../../src/refresh/machine.ts';
import { row } from './rows.ts';
import { failing, stage } from './stage.ts';

const day = 86_400;
const sixty = { access_token: 'at1', expires_in: 60 * day, kept: {} };
const again = async () => ({ access_token: 'at2', expires_in: 60 * day, kept: {} });
const sliding = { sliding: true, created_at: 0, expires_at: 60 * day };

/** Tokens that renew themselves, and cannot once they have ended. */
describe('what to do next', () => {
  test.each([
    ['one that is new', {}, 40 * day, undefined, 'use'],
    ['one that ends in days', {}, 55 * day, undefined, 'use_and_refresh'],
    ['one that may end on its way', {}, 60 * day - 5, undefined, 'refresh'],
    ['one that has ended', {}, 60 * day, undefined, 'expired'],
    ['that has ended while another renews it', { lease: { owner: 'b', until: 61 * day } }, 60 * day, undefined, 'wait'],
    ['that ended while its renewal had to wait', { failures: 1, retry_at: 61 * day }, 60 * day, undefined, 'expired'],
    ['one that the provider refuses before its time', {}, 10, 1, 'refresh'],
    ['one that it refuses, and that has ended', {}, 61 * day, 1, 'expired'],
    ['one whose end nobody knows, refused', { expires_at: undefined }, 61 * day, 1, 'refresh'],
  ])('%s', (_name, change, now, refused, step) => {
    expect(nextStep(row({ ...sliding, ...change }), now, refused)).toEqual({ step });
  });
});

describe('a sliding token', () => {
  test('is renewed days ahead, by itself', async () => {
    const { replica, time, row: read } = await stage(sixty, true);
    const send = vi.fn(again);
    await time.run(time.now() + 55 * day);
    const one = replica(send);
    expect(await one.fresh('con_1')).toMatchObject({ tokens: { access_token: 'at1' } });
    await time.run();
    expect(send.mock.calls).toMatchObject([[{ id: 'con_1' }, { access_token: 'at1' }, {}]]);
    expect(await read()).toMatchObject({ generation: 2, refreshable: true, sliding: true });
  });

  test('is over when it has ended: the connection is broken, and the client told once, whoever asks', async () => {
    const { replica, time, came, store, said, row: read } = await stage(sixty, true);
    await time.run(time.now() + 60 * day);
    const send = vi.fn(again);
    const [one, two] = [replica(send), replica(send)];
    const asked = [one, one, two].map((replica) => replica.fresh('con_1').catch((error: unknown) => error));
    for (const error of (await came(Promise.all(asked))) as unknown[]) expect(error).toMatchObject({ why: 'broken' });
    expect(send).not.toHaveBeenCalled();
    expect(store.events).toMatchObject([{ type: 'connection.broken' }]);
    expect(said).toMatchObject([{ outcome: 'broken', error: 'invalid_grant' }]);
    const description = 'the access token ended before it was renewed';
    expect(await read()).toMatchObject({ state: 'broken', lease: undefined, last_error: { description } });
  });

  test('that lives is not ended by a clock that is ahead', async () => {
    const { replica, time, came, row: read } = await stage(sixty, true);
    await time.run(time.now() + 60 * day - 100);
    const ahead = { ...time, now: () => time.now() + 300 };
    expect(await came(replica(again, { clock: ahead }).fresh('con_1'))).toMatchObject({
      tokens: { access_token: 'at1' },
    });
    expect(await read()).toMatchObject({ state: 'active' });
  });

  test('stays in use however often its renewal fails, and what it failed with is the reason in the end', async () => {
    const { replica, time, came, row: read } = await stage(sixty, true);
    const end = time.now() + 60 * day;
    const one = replica(failing('server_error', { status: 500 }));
    for (await time.run(end - 8 * day); time.now() < end - 100; await time.run(time.now() + 1800)) {
      expect(await one.fresh('con_1')).toMatchObject({ tokens: { access_token: 'at1' } });
    }
    expect((await read()).failures).toBeGreaterThan(200);
    await time.run(end);
    expect(await came(one.fresh('con_1'))).toMatchObject({ error: { why: 'broken', error: 'server_error' } });
  });

  test('that the provider refuses is tried once: the provider has the last word', async () => {
    const { replica, came, row: read } = await stage(sixty, true);
    expect(await came(replica(failing('invalid_token')).fresh('con_1', { refused: 1 }))).toMatchObject({
      error: { why: 'broken' },
    });
    expect(await read()).toMatchObject({ state: 'broken', last_error: { error: 'invalid_grant' } });
    const other = await stage(sixty, true);
    const renewed = await other.came(other.replica(again).fresh('con_1', { refused: 1 }));
    expect(renewed).toMatchObject({ tokens: { access_token: 'at2' } });
  });
});

describe('a sliding token that nobody uses', () => {
  const kept = async (send: Parameters<Awaited<ReturnType<typeof stage>>['replica']>[0], slides = true) => {
    const staged = await stage(slides ? sixty : { ...sixty, refresh_token: 'rt1' }, slides);
    const failed = vi.fn();
    const given = { connections: staged.store, failed, time: staged.time, random: () => 0.5 };
    const keepers = [0, 1].map(() => keeper({ ...given, refresher: staged.replica(send) }));
    const close = () => Promise.all(keepers.map((one) => one.close()));
    return { ...staged, close, failed };
  };
  const start = 1_800_000_000;

  test('is renewed in time, again and again, once for all replicas', async () => {
    const send = vi.fn(again);
    const { time, row: read, close } = await kept(send);
    await time.run(start + 53 * day);
    expect(send).not.toHaveBeenCalled();
    await time.run(start + 56 * day);
    expect(send).toHaveBeenCalledTimes(1);
    expect(await read()).toMatchObject({ generation: 2, state: 'active' });
    await close();
  });

  test('ends with a word to its client where it could not be renewed', async () => {
    const { time, row: read, store, close, failed } = await kept(failing('server_error', { status: 500 }));
    await time.run(start + 54 * day + 3600);
    expect(await read()).toMatchObject({ state: 'active', failures: expect.any(Number) });
    await time.run(start + 60 * day + 120);
    expect(await read()).toMatchObject({ state: 'broken' });
    expect(store.events).toMatchObject([{ type: 'connection.broken' }]);
    expect(failed).toHaveBeenCalled();
    await close();
  });

  test('is none that a refresh token would bring back', async () => {
    const send = vi.fn(again);
    const { time, close } = await kept(send, false);
    await time.run(start + 61 * day);
    expect(send).not.toHaveBeenCalled();
    await close();
  });
});
