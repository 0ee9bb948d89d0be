import type { WiredSetup } from '../faults/between.ts';
import type { Setup } from '../support/setup.ts';
import { post, redeem } from '../support/visit.ts';
import { answered, codeOf, given, redeemedBefore, type Seen, scope, signIn, userinfo } from './client.ts';
import type { Example } from './examples.ts';
import type { Condition, Row } from './expected.ts';
import type { Form } from './forms.ts';
import { faults, type World } from './world.ts';

/** Has the provider give an answer to the request that comes next; nothing to do where it will by itself. */
type Ask = () => unknown;

/**
 * Sends what makes the provider give this answer: a browser or a client of the gateway, which know nothing of the provider. Where
 * the row names a condition it is brought about; otherwise the sandbox is asked for the answer.
 */
export async function provoke(world: World, app: string, example: Example, row: Row): Promise<Seen> {
  const { provider, operation, role, name } = example;
  const { by = 'code', when } = row;
  const fault = faults.find(({ condition }) => condition === when);
  const setup = fault ? world.misregistered : world.setup;
  const id = fault ? `${app}-${fault.id}` : app;
  const ask: Ask = () => (when === undefined ? setup.control(provider).next(operation, name) : undefined);
  if (role === 'authorize') {
    await ask();
    return signIn(setup, id, when === 'the user says no' ? 'deny' : undefined);
  }
  if (role === 'token') return tokens(setup, id, by, when, ask);
  const token = await tokenUnder(setup, id, provider, when);
  await ask();
  return role === 'identity' ? userinfo(setup, id, token) : answered(await post(setup, `/${id}/${role}`, { token }));
}

/** Sends the request that meets a form; the wire answers it in the provider's place. */
export async function provokeForm(
  wired: WiredSetup,
  { app, at, status, headers, body }: Form,
  path: string,
): Promise<Seen> {
  const type = { 'Content-Type': 'application/json', ...headers };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const ask: Ask = () => wired.wire.instead(path, { status, headers: type, body: text });
  if (at === 'sign-in') {
    wired.wire.instead(path, (request, response) => {
      const { redirect_uri, state } = Object.fromEntries(new URL(request.url ?? '', wired.sandbox).searchParams);
      response.writeHead(status, { Location: redirect_uri + text.replace('{state}', String(state)) }).end();
    });
    return signIn(wired, app);
  }
  if (at === 'token') return tokens(wired, app, 'code', undefined, ask);
  if (at === 'refresh_token') return tokens(wired, app, 'refresh_token', undefined, ask);
  const token = await given(wired, app, 'access_token');
  ask();
  return at === 'userinfo' ? userinfo(wired, app, token) : answered(await post(wired, `/${app}/${at}`, { token }));
}

async function tokens(setup: Setup, app: string, by: string, when: Condition | undefined, ask: Ask): Promise<Seen> {
  const send = async (fields: Record<string, string>) => {
    await ask();
    return answered(await post(setup, `/${app}/token`, { ...fields, grant_type: by, scope }));
  };
  if (by === 'password') {
    return send({ username: 'alice', password: when === 'the password is wrong' ? 'not the password' : 'password' });
  }
  if (by === 'refresh_token') {
    const known = when === undefined;
    return send({ refresh_token: known ? await given(setup, app, by) : 'a-refresh-token-that-nobody-gave' });
  }
  const code = await (when === 'the code was redeemed before' ? redeemedBefore(setup, app) : codeOf(setup, app));
  await ask();
  return answered(await redeem(setup, app, code));
}

/** An access token: good, unless the condition says otherwise. */
async function tokenUnder(setup: Setup, app: string, provider: string, when: Condition | undefined): Promise<string> {
  if (when === 'the token is unknown' || faults.some(({ condition }) => condition === when)) {
    return 'a-token-that-nobody-gave';
  }
  const token = await given(setup, app, 'access_token', when === 'the scope was not granted' ? 'openid' : scope);
  if (when === 'the token has expired') await setup.control(provider).expire();
  if (when === 'the token was revoked') await post(setup, `/${app}/revoke`, { token });
  return token;
}
