import { users } from '../../src/sandbox/users.ts';
import { comeBack, post, redirect_uri, type Site, verifier } from '../support/visit.ts';

/** One user's sign-in for one client, as the client has it. */
export interface Connected {
  client_id: string;
  user: string;
  /** The connection's id, and the gateway's own access token for it. */
  id: string;
  token: string;
}

const logins = users.map(({ login }) => login);

/** Clients for so many connections: each sample user signs in at each of them. */
export function clientsFor(connections: number): string[] {
  return Array.from({ length: Math.ceil(connections / logins.length) }, (_, index) => `client-${index}`);
}

/** A connection per client and sample user, each by a sign-in through the gateway. */
export async function connectAll(site: Site, clients: string[]): Promise<Connected[]> {
  const wanted = clients.flatMap((client_id) => logins.map((user) => ({ client_id, user })));
  return inTurn(8, wanted, ({ client_id, user }) => connect(site, client_id, user));
}

export async function connect(site: Site, client_id: string, user: string): Promise<Connected> {
  const change = { client_id, scope: 'openid user_info' };
  const code = (await comeBack(site, 'gitee', { user, change })).searchParams.get('code') as string;
  const grant = { grant_type: 'authorization_code', code, redirect_uri, code_verifier: verifier };
  const { status, body } = await post(site, '/gitee/token', grant, `${client_id}:${client_id}-secret`);
  if (status !== 200) throw new Error(`${client_id}, ${user}: ${status} ${JSON.stringify(body)}`);
  return { client_id, user, id: body.connection as string, token: body.access_token as string };
}

/** The state of a connection, as its client reads it. */
export async function stateOf(site: Site, { client_id, id }: Connected): Promise<Record<string, unknown>> {
  const grant = { grant_type: 'client_credentials' };
  const { body } = await post(site, '/token', grant, `${client_id}:${client_id}-secret`);
  const headers = { authorization: `Bearer ${body.access_token}` };
  return (await fetch(`${site.url}/connections/${id}`, { headers })).json() as Promise<Record<string, unknown>>;
}

/** Does something with each of a list, so many at a time; the results are in the list's order. */
export async function inTurn<Item, Result>(
  most: number,
  items: Item[],
  act: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const work = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await act(items[index] as Item);
    }
  };
  await Promise.all(Array.from({ length: most }, work));
  return results;
}
