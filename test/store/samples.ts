import { newId } from '../../src/store/id.ts';
import type { NewConnection, NewEvent, SealedTokens, Store, StoredToken } from '../../src/store/store.ts';

/** Epoch seconds. */
export const now = () => Date.now() / 1000;
export const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

export const sealed = (text: string, change: Partial<SealedTokens> = {}): SealedTokens => ({
  tokens: `e1.k1.wrapped.${text}`,
  key_id: 'k1',
  expires_at: 1_900_000_000.25,
  refreshable: true,
  sliding: false,
  upstream_scope: ['all', 'with space'],
  ...change,
});

export const connection = (change: Partial<NewConnection> = {}): NewConnection => ({
  id: newId('con', now()),
  client_id: 'shop',
  app: 'mail',
  sub: newId('sub', now()),
  scope: ['openid', 'email'],
  auth_time: 1_700_000_000.5,
  ...sealed('first'),
  ...change,
});

export type NewToken = Omit<StoredToken, 'used_for' | 'successor'>;

export const token = (change: Partial<NewToken> = {}): NewToken => ({
  hash: newId('hash', now()),
  kind: 'access',
  client_id: 'shop',
  connection_id: undefined,
  family: newId('fam', now()),
  app: 'mail',
  scope: ['openid'],
  issued_at: now(),
  expires_at: now() + 3600,
  ...change,
});

export const event = (change: Partial<NewEvent> = {}): NewEvent => ({
  id: newId('evt', now()),
  client_id: 'shop',
  connection_id: 'con_1',
  type: 'connection.created',
  body: '{"type":"connection.created"}',
  ...change,
});

/** Stores a connection and gives what it was made of. */
export async function created(store: Store, change: Partial<NewConnection> = {}): Promise<NewConnection> {
  const made = connection(change);
  if (!(await store.connections.create(made))) throw new Error('there is one already');
  return made;
}

/** Does the same many times at once, by turns at each of several gateways. */
export function atOnce<Result>(stores: Store[], times: number, work: (store: Store, index: number) => Promise<Result>) {
  return Promise.all(Array.from({ length: times }, (_, index) => work(stores[index % stores.length] as Store, index)));
}
