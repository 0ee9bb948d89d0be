/** What must compile and what must not: checked by `tsc`, never run. */
import type { AnyHandler, Contract, Handlers, Input, Output } from '../../src/contract/contract.ts';
import { stub } from '../../src/contract/stub.ts';
import type { components, operations } from '../generate/fixtures/library.types.ts';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(..._: Equal<A, B> extends true ? [] : [never]): void {}

type Book = components['schemas']['Book'];
type Ops = operations;

// Input: only the declared parts, each of them there.
same<keyof Input<Ops['listBooks']>, 'query' | 'header' | 'cookie'>();
same<Input<Ops['listBooks']>['query']['ids'], number[] | undefined>();
same<Input<Ops['compareEditions']>, { path: { id: string; base: string; head: number } }>();
same<Input<Ops['addBook']>, { body: Book }>();
same<Input<Ops['token']>['body']['grant_type'], 'authorization_code' | 'refresh_token'>();
same<Input<Ops['batchGetBooks']>, Record<never, never>>();
same<undefined extends Input<Ops['putNote']>['body'] ? true : false, true>();

// Output: the documented answers, told apart by status.
const book: Book = { title: 'Emma' };
const headers = { 'X-Total': 1 };

export const right = {
  found: { status: 200, body: book } satisfies Output<Ops['getBook']>,
  missing: { status: 404, body: { title: 'No such book' } } satisfies Output<Ops['getBook']>,
  removed: { status: 204 } satisfies Output<Ops['removeBook']>,
  page: { status: 200, type: 'text/html', body: '<p>' } satisfies Output<Ops['newestBook']>,
  script: { status: 200, type: 'application/javascript', body: 'cb()' } satisfies Output<Ops['newestBook']>,
  listed: { status: 200, headers, body: [book] } satisfies Output<Ops['listBooks']>,
  extraHeader: { status: 204, headers: { 'Cache-Control': 'no-store' } } satisfies Output<Ops['removeBook']>,
  inRange: { status: 422, body: { title: 'No' } } satisfies Output<Ops['addBook']>,
  byDefault: { status: 503, body: { title: 'No' } } satisfies Output<Ops['listBooks']>,
  form: { status: 200, body: { access_token: 't' } } satisfies Output<Ops['token']>,
};

export const wrong = {
  // @ts-expect-error an undocumented status
  status: { status: 500, body: book } satisfies Output<Ops['getBook']>,
  // @ts-expect-error a status outside the documented range
  range: { status: 500, body: { title: 'No' } } satisfies Output<Ops['addBook']>,
  // @ts-expect-error the body of another status
  body: { status: 404, body: { name: 'Emma' } } satisfies Output<Ops['getBook']>,
  // @ts-expect-error no body where one is documented
  empty: { status: 200 } satisfies Output<Ops['getBook']>,
  // @ts-expect-error a body on an answer without one
  removed: { status: 204, body: book } satisfies Output<Ops['removeBook']>,
  // @ts-expect-error several media types, and none chosen
  type: { status: 200, body: book } satisfies Output<Ops['newestBook']>,
  // @ts-expect-error the body of another media type
  page: { status: 200, type: 'text/html', body: book } satisfies Output<Ops['newestBook']>,
  // @ts-expect-error what is not JSON is text
  script: { status: 200, type: 'application/javascript', body: book } satisfies Output<Ops['newestBook']>,
  // @ts-expect-error an undocumented media type
  plain: { status: 200, type: 'text/plain', body: 'Emma' } satisfies Output<Ops['getBook']>,
  // @ts-expect-error a required header is missing
  header: { status: 200, body: [book] } satisfies Output<Ops['listBooks']>,
  // @ts-expect-error a header of the wrong type
  count: { status: 200, headers: { 'X-Total': 'one' }, body: [book] } satisfies Output<Ops['listBooks']>,
  // @ts-expect-error `default` speaks for what is not documented by itself, so not for 200
  byDefault: { status: 200, headers, body: { title: 'No' } } satisfies Output<Ops['listBooks']>,
};

// Handlers: one for every operation, and for nothing else.
declare const contract: Contract;
declare const handlers: Handlers<Ops>;
declare const any: AnyHandler;
const { token, ...others } = handlers;

stub<Ops>(contract, handlers);
stub<Ops>(contract, {
  ...others,
  token: async ({ body }) => ({ status: 200, body: { access_token: `${body.code}` } }),
});
// @ts-expect-error token is missing
stub<Ops>(contract, others);
// @ts-expect-error there is no such operation
stub<Ops>(contract, { ...others, token, tokens: token });
// @ts-expect-error the operation has no query
stub<Ops>(contract, { ...others, token: ({ query }) => ({ status: 302, headers: { Location: `${query}` } }) });

// A document that is known only at run time.
stub(contract, { anything: any, other: ({ query }) => ({ status: 200, body: query.x }) });
// @ts-expect-error an answer has a status
stub(contract, { other: () => ({ body: 1 }) });
