import { meanings } from '../../src/provider/words.ts';
import type { Told } from '../../src/sandbox/examples.ts';
import { parametersOf } from '../../src/sandbox/redirect.ts';
import { Browser, deciding } from '../support/browser.ts';
import type { Setup } from '../support/setup.ts';
import { authorizeAddress, comeBack, post, redeem } from '../support/visit.ts';
import type { Answer } from './answers.ts';

/** Two gateways with the same apps: one whose clients get tokens of its own, one that passes the providers' on. */
export interface Stage {
  managed: Setup;
  passing: Setup;
}

const scope = 'openid profile email';

/** What came of an answer, in a few words, and whether the provider was asked at all. */
interface Came {
  outcome: string;
  asked: boolean;
}

/**
 * Has the provider give an answer to a client's request, and compares what comes of it with the standards.
 * @returns what is wrong; undefined: nothing
 */
export async function misread(stage: Stage, app: string, answer: Answer): Promise<string | undefined> {
  const { moment, operation, told } = answer;
  const tell = (at: string, { outcome }: Came, wanted: string) =>
    outcome === wanted ? undefined : `${at}: ${operation} answers ${told.name}: ${outcome}, not ${wanted}`;
  const setup = moment === 'authorize' || moment === 'code' ? stage.managed : stage.passing;
  const came = await watched(setup, app, answer, () => send(setup, app, answer));
  if (moment !== 'code' || came.asked) return tell(moment, came, due(answer, came.outcome));
  // A source that the token answer makes needless is asked where there is nothing but the token.
  const bare = await watched(stage.passing, app, answer, () => userinfo(stage.passing, app, answer));
  if (!bare.asked) return `${operation} is never called`;
  return tell('userinfo', bare, atUserinfo(answer));
}

async function watched(
  { control }: Setup,
  app: string,
  { operation, told }: Answer,
  play: () => Promise<string>,
): Promise<Came> {
  const provider = control(app);
  const given = async () => {
    const counts = (await provider.stats()).operations[operation] ?? {};
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  };
  await provider.reset();
  const outcome = await play().catch((error: Error) => `${error.message} (${told.name})`);
  return { outcome, asked: (await given()) > 0 };
}

async function send(setup: Setup, app: string, { moment, operation, told }: Answer): Promise<string> {
  const ask = () => setup.control(app).next(operation, told.name);
  switch (moment) {
    case 'authorize':
      await ask();
      return cameBack(setup, app);
    case 'code': {
      const code = await codeOf(setup, app);
      await ask();
      return outcome(await redeem(setup, app, code));
    }
    case 'app':
      await ask();
      return outcome(await post(setup, `/${app}/token`, { grant_type: 'client_credentials' }));
    case 'refresh': {
      const { refresh_token = '' } = await tokensOf(setup, app);
      await ask();
      return outcome(await post(setup, `/${app}/token`, { grant_type: 'refresh_token', refresh_token }));
    }
    default: {
      const { access_token = '' } = await tokensOf(setup, app);
      await ask();
      return outcome(await post(setup, `/${app}/${moment}`, { token: access_token }));
    }
  }
}

async function userinfo(setup: Setup, app: string, { operation, told }: Answer): Promise<string> {
  const { access_token } = await tokensOf(setup, app);
  await setup.control(app).next(operation, told.name);
  const response = await fetch(`${setup.url}/${app}/userinfo`, {
    headers: { authorization: `Bearer ${access_token}` },
  });
  const body = (await response.json()) as Record<string, unknown>;
  return outcome({ status: response.status, headers: response.headers, body });
}

/** What has to come of it, by RFC 6749 §4.1.2.1 and §5.2, RFC 7009 §2.2 and RFC 7662 §2.2. */
function due({ moment, told, word, optional, authenticates, forApp, grants: granted }: Answer, came: string): string {
  if (moment === 'authorize') {
    if (told.status >= 400) return 'stays at the provider';
    if (word !== undefined) return meanings[word].authorize;
    const said = parametersOf(told.location ?? '');
    if (granted) return said.state === undefined ? notACode(came) : 'a code';
    // An answer with the state and nothing else means that the user said no.
    return Object.keys(said).join() === 'state' ? 'access_denied' : notACode(came);
  }
  if (word === undefined || optional || (forApp && word === 'invalid_token')) return '200';
  const aboutClient = authenticates && told.status === 401 && word === 'invalid_token' && !says(told, word);
  const aboutToken = !aboutClient && (word === 'invalid_token' || word === 'invalid_grant');
  if (aboutToken && (moment === 'introspect' || moment === 'revoke')) return '200';
  const [error, status] = meanings[aboutClient ? 'invalid_client' : word].token;
  return `${status} ${error}`;
}

function atUserinfo({ word, optional }: Answer): string {
  if (word === undefined || optional) return '200';
  const [error, status] = meanings[word].bearer;
  return `${status} ${error}`;
}

/** Whatever else comes of an answer that was not asked for, or that leads elsewhere: it signs nobody in. */
const notACode = (came: string) => (came === 'a code' ? 'anything else' : came);

const says = ({ body }: Told, word: string) => JSON.stringify(body ?? '').includes(`"${word}"`);

export async function tokensOf(setup: Setup, app: string): Promise<Record<string, string | undefined>> {
  const { body } = await redeem(setup, app, await codeOf(setup, app));
  return body as Record<string, string>;
}

async function codeOf(setup: Setup, app: string): Promise<string> {
  return (await comeBack(setup, app, { change: { scope } })).searchParams.get('code') as string;
}

async function cameBack(setup: Setup, app: string): Promise<string> {
  const stop = (url: URL) => url.pathname === '/callback' && url.port === '53682';
  const pass = deciding(setup.sandbox, 'alice');
  const { url, response } = await new Browser().follow(authorizeAddress(setup, app, { scope }), { stop, pass });
  if (response) {
    const where = url.origin === new URL(setup.sandbox).origin ? 'the provider' : `the gateway: ${response.status}`;
    return `stays at ${where}`;
  }
  return url.searchParams.get('error') ?? (url.searchParams.has('code') ? 'a code' : url.href);
}

function outcome({ status, body }: Awaited<ReturnType<typeof post>>): string {
  return status === 200 ? '200' : `${status} ${body.error}`;
}
