import type { Provider } from '../../src/contract/contract.ts';
import type { Call, ErrorWord, Plan, TokenCall } from '../../src/provider/plan.ts';
import { usesWord } from '../../src/provider/walk.ts';
import type { Told } from '../../src/sandbox/examples.ts';
import { createPlay, type PlayedOperation } from '../../src/sandbox/play.ts';
import { parametersOf } from '../../src/sandbox/redirect.ts';
import type { Vocabulary } from '../../src/spec/vocabulary.ts';
import { grants, meant } from './oracle.ts';

/** The requests of a client in which a provider's operation is called. */
export type Moment = 'authorize' | 'code' | 'refresh' | 'introspect' | 'revoke' | 'app';

/** One documented answer, where it is met, and what it means. */
export interface Answer {
  moment: Moment;
  operation: string;
  told: Told;
  /** Undefined: a success. */
  word: ErrorWord | undefined;
  /** It fails and the sign-in goes on. */
  optional: boolean;
  /** The call carries the app's own credentials, so that a bare 401 is about these. */
  authenticates: boolean;
  /** A redirect that brings a code. */
  grants: boolean;
  /** The call carries the app's own token: where that is called invalid, another is fetched and the call made once more. */
  forApp: boolean;
}

interface Called {
  moment: Moment;
  call: Call;
  /** Pointers of which one must be there for a success. */
  needs?: string[];
  optional?: boolean;
}

/** Every documented answer of every operation that the gateway calls of itself. */
export function answersOf(provider: Provider): Answer[] {
  const { plan, document } = provider;
  const block = document['x-onegate'] as Vocabulary;
  const play = createPlay(provider, { clients: undefined, keys: undefined as never, base: () => '', now: () => 0 });
  const first = new Set<string>();
  // Of an operation that plays two parts in one request, it is the first that meets what the sandbox was asked for.
  const calls = calledBy(plan, block).filter(({ moment, call: { operation } }) => {
    const key = `${moment} ${operation}`;
    return !first.has(key) && first.add(key);
  });
  return calls.flatMap(({ moment, call, needs, optional = false }) => {
    const { told, operation } = play.operations.get(call.operation) as PlayedOperation;
    const authenticates = call.auth === 'basic' || sendsSecret(plan, call);
    const own = (operation.block as Pick<Vocabulary, 'errors'> | undefined)?.errors;
    const errors = { ...block.errors, ...own, map: { ...block.errors?.map, ...own?.map } } as Vocabulary['errors'];
    return told
      .filter((one) => isAskedFor(moment, call, one) && told.find(({ name }) => name === one.name) === one)
      .map((one) => {
        const word = meant({ ...block, errors }, one, needs);
        const forApp = call.auth === 'app';
        const granting = one.location !== undefined && grants(block, parametersOf(one.location));
        const about = { word, optional, authenticates, forApp, grants: granting };
        return { moment, operation: call.operation, told: one, ...about };
      });
  });
}

function calledBy({ authorize, token, identity, introspect, revoke, app_token }: Plan, block: Vocabulary): Called[] {
  const sources = identity.flatMap(({ call, optional }) => (call ? [{ moment: 'code' as const, call, optional }] : []));
  const renews = [token.refresh].find(
    (one) => one && one.call.operation !== token.call.operation && byRefreshToken(one),
  );
  return [
    { moment: 'authorize', call: authorize.call },
    { moment: 'code', call: token.call, needs: accessToken(block) },
    ...(token.exchange ? [{ moment: 'code' as const, call: token.exchange.call, needs: accessToken(block) }] : []),
    ...sources,
    ...(renews ? [{ moment: 'refresh' as const, call: renews.call }] : []),
    ...(introspect ? [{ moment: 'introspect' as const, call: introspect.call }] : []),
    ...(revoke ? [{ moment: 'revoke' as const, call: revoke.call }] : []),
    ...(app_token ? [{ moment: 'app' as const, call: app_token.call }] : []),
  ];
}

/** An access token that renews itself is renewed ahead of its end, and never because a client asks. */
function byRefreshToken({ call }: TokenCall): boolean {
  return call.parameters.some(({ value }) => usesWord(value, 'refresh_token'));
}

function accessToken({ token: { answer } }: Vocabulary): string[] {
  const read = answer?.access_token ?? '/access_token';
  return [read].flat().filter((one): one is string => typeof one === 'string');
}

function sendsSecret({ sign }: Plan, { parameters }: Call): boolean {
  const secrets = ['client_secret', 'client_assertion'];
  return parameters.some(
    ({ name, value }) => (value && 'word' in value && secrets.includes(value.word)) || name === sign?.parameter,
  );
}

/** Not the pages on which people decide, and no success in a language that the gateway never asks for. */
function isAskedFor(moment: Moment, { reads }: Call, { status, type = '' }: Told): boolean {
  if (status >= 400) return true;
  if (moment === 'authorize') return status >= 300;
  const language = { json: /json/, form: /urlencoded/, jsonp: /javascript/, none: /^/ }[reads];
  return type === '' || language.test(type);
}
