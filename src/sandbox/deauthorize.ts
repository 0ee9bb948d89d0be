import { type Json, stringifyExact } from '../provider/json.ts';
import type { Plan } from '../provider/plan.ts';
import { examples, type Operation } from '../spec/document.ts';
import { place } from './backwards.ts';
import { mayReturn } from './client.ts';
import type { Played } from './places.ts';
import type { Play, Registration } from './play.ts';
import { type SampleUser, userOf, users } from './users.ts';

type Role = NonNullable<Plan['deauthorize']>;
type Fields = Record<string, Played>;

/** Milliseconds that an app has to answer. */
const patience = 10_000;

/** What became of it: `url` is the address that was called and `status` what it answered; `error` why nothing was called. */
export interface Withdrawn {
  status: number;
  body: { url: string; status: number } | { error: string; possible?: readonly string[] };
}

/**
 * A user withdraws at the provider: everything that came of the user's approvals of a client ends, and the client is told as the
 * document's webhook says, with the documented example as a pattern.
 * @param given `{ user, client_id, url }`; without client_id the first registered, without url `deauthorize` beside its redirect URI
 */
export async function deauthorize(play: Play, given: Record<string, unknown>): Promise<Withdrawn> {
  const refuse = (error: string, possible?: readonly string[]): Withdrawn => ({
    status: 400,
    body: { error, ...(possible ? { possible } : {}) },
  });
  const role = play.plan.deauthorize;
  const operation = role && play.document.operations.get(role.operation);
  if (!role || !operation) return refuse('this provider tells nobody of withdrawals');
  const user = userOf(String(given.user));
  if (!user)
    return refuse(
      'no such user',
      users.map(({ login }) => login),
    );
  const { client_id = play.clients[0]?.client_id } = given;
  const client = play.clients.find((one) => one.client_id === client_id);
  if (!client)
    return refuse(
      'no such client',
      play.clients.map((one) => one.client_id),
    );
  const url = given.url ?? besideCallback(client);
  if (typeof url !== 'string' || !/^https?:/.test(url) || !mayReturn(play, url))
    return refuse('url must be an address on this machine, or at a place where a client has registered one');
  end(play, user, client);
  return tell(url, request(play, role, operation, { user, client }));
}

/** Where the gateway takes such a call: its address differs from the callback's in the last part. */
function besideCallback({ redirect_uris: [callback] = [] }: Registration): string | undefined {
  return callback === undefined ? undefined : new URL('deauthorize', callback).href;
}

function end({ grants }: Play, { login }: SampleUser, { client_id }: Registration): void {
  for (const store of [grants.codes, grants.access, grants.refresh]) {
    for (const { grant } of store.values()) if (grant.user === login && grant.client === client_id) grant.ended = true;
  }
}

/** The documented call, with this user and client in the places where the plan reads them. */
function request(
  play: Play,
  { answer }: Role,
  operation: Operation,
  { user, client }: { user: SampleUser; client: Registration },
) {
  const values = { client_id: client.client_id, sub: user.claims.sub, toe: Math.floor(play.now() / 1000) };
  const filled = (example: Played) =>
    (Object.entries(values) as [keyof typeof values, Json][]).reduce(
      (copy, [member, value]) => place(answer[member] ?? { pointer: [member] }, value, copy),
      example,
    );
  const shown = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .flatMap((parameter) => {
      const [example] = Object.values(examples(play.document, parameter));
      return example === undefined ? [] : [[parameter.name, example.value as Played] as const];
    });
  const [type, media] = Object.entries(operation.body?.content ?? {})[0] ?? [];
  const [body] = media ? Object.values(examples(play.document, media)) : [];
  return {
    method: operation.method.toUpperCase(),
    query: formOf(filled(Object.fromEntries(shown)) as Fields),
    ...(type === undefined || !body ? {} : { type, body: written(type, filled(body.value as Played)) }),
  };
}

async function tell(url: string, { method, query, type, body }: ReturnType<typeof request>): Promise<Withdrawn> {
  const address = new URL(url);
  for (const [name, value] of new URLSearchParams(query)) address.searchParams.set(name, value);
  try {
    const { status } = await fetch(address, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      ...(body === undefined ? {} : { body, headers: { 'content-type': type as string } }),
    });
    return { status: 200, body: { url: address.href, status } };
  } catch {
    return { status: 502, body: { error: `${url} does not answer; the user has withdrawn all the same` } };
  }
}

function written(type: string, value: Played): string {
  return /json/.test(type) ? stringifyExact(value) : formOf(value as Fields);
}

function formOf(fields: Fields): string {
  return new URLSearchParams(
    Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
}
