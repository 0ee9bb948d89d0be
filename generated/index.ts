// Generated from openapi/providers by `npm run generate`. Do not edit.
import { type Loader, loader } from '../src/contract/loader.ts';

/** Every generated provider by its id, loaded when it is asked for. */
export const providers: Readonly<Record<string, Loader>> = {
  bamboocloud: loader('bamboocloud', new URL('./bamboocloud/openapi.json', import.meta.url), {
    plan: () => import('./bamboocloud/provider.ts'),
    operations: () => import('./bamboocloud/operations.ts'),
    validators: () => import('./bamboocloud/validate.js'),
  }),
  gitee: loader('gitee', new URL('./gitee/openapi.json', import.meta.url), {
    plan: () => import('./gitee/provider.ts'),
    operations: () => import('./gitee/operations.ts'),
    validators: () => import('./gitee/validate.js'),
  }),
  oschina: loader('oschina', new URL('./oschina/openapi.json', import.meta.url), {
    plan: () => import('./oschina/provider.ts'),
    operations: () => import('./oschina/operations.ts'),
    validators: () => import('./oschina/validate.js'),
  }),
  weibo: loader('weibo', new URL('./weibo/openapi.json', import.meta.url), {
    plan: () => import('./weibo/provider.ts'),
    operations: () => import('./weibo/operations.ts'),
    validators: () => import('./weibo/validate.js'),
  }),
};
