/** What must compile and what must not: checked by `tsc`, never run. */

import gitee from '../../generated/gitee/api.ts';
import oschina from '../../generated/oschina/api.ts';
import weibo from '../../generated/weibo/api.ts';
import { createGateway, type Problem } from '../../src/client/gateway.ts';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(..._: Equal<A, B> extends true ? [] : [never]): void {}

const gateway = createGateway({
  issuer: 'http://127.0.0.1:8080',
  token: async ({ app, refresh }) => `${app} ${refresh}`,
});
const w = gateway.app(weibo);
const o = gateway.app(oschina, { app: 'osc', token: 'abc' });
const g = gateway.app(gitee);

export async function right(signal: AbortSignal): Promise<void> {
  const shown = await w.GET('/2/users/show.json', { params: { query: { uid: '1' } }, signal, token: 'for this call' });
  if (shown.status === 200) {
    same<typeof shown.data.screen_name, string | undefined>();
    same<typeof shown.error, undefined>();
  } else {
    same<typeof shown.error, Problem>();
  }
  if (shown.error) same<typeof shown.error, Problem>();
  else same<typeof shown.status, 200>();
  await w.GET('/2/account/get_uid.json');
  await w.POST('/2/comments/create.json', { body: { comment: 'hello', id: '1', rip: '203.0.113.7' } });
  // What the gateway fills in need not be said: it is not among the parameters at all.
  await o.GET('/action/openapi/user');
  await o.POST('/action/openapi/tweet_pub', { body: { msg: 'hello', img: new Blob(['…']) } });
  await o.POST('/action/openapi/tweet_pub', { body: new FormData() });
  await g.GET('/api/v5/user');
  await g.GET('/api/v5/repos/{owner}/{repo}', { params: { path: { owner: 'alice', repo: 'notes' } } });
}

export async function wrong(): Promise<void> {
  // @ts-expect-error a path that is not in the document
  await w.GET('/2/users/shown.json');
  // @ts-expect-error a method that the path does not have
  await w.POST('/2/users/show.json');
  // @ts-expect-error the endpoints of the sign-in are no resources
  await w.POST('/oauth2/access_token', { body: {} });
  // @ts-expect-error a parameter that is not declared
  await w.GET('/2/users/show.json', { params: { query: { user: 'alice' } } });
  // @ts-expect-error a parameter of another type
  await w.GET('/2/users/show.json', { params: { query: { screen_name: 1 } } });
  // @ts-expect-error a field that is not declared
  await w.POST('/2/comments/create.json', { body: { comment: 'hello', id: '1', rip: '203.0.113.7', colour: 'red' } });
  // @ts-expect-error a required body
  await w.POST('/2/comments/create.json');
  // @ts-expect-error a body where none is taken
  await w.GET('/2/users/show.json', { body: {} });
  // @ts-expect-error the gateway sets it
  await o.GET('/action/openapi/user', { params: { query: { dataType: 'json' } } });
  // @ts-expect-error a part of the path that is missing
  await g.GET('/api/v5/repos/{owner}/{repo}', { params: { path: { owner: 'alice' } } });
  // @ts-expect-error an option that there is none of
  await o.GET('/action/openapi/user', { tokens: 'abc' });
  const { data, error } = await w.GET('/2/users/show.json');
  // @ts-expect-error there may be none
  data.screen_name;
  // @ts-expect-error a member that the schema does not have
  data?.screenname;
  // @ts-expect-error a member that a problem does not have
  error?.code;
}
