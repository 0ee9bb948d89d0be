// Generated from openapi/providers by `npm run generate`. Do not edit.
import { type Loader, loader } from '../src/contract/loader.ts';

/** Every generated provider by its id, loaded when it is asked for. */
export const providers: Readonly<Record<string, Loader>> = {
  alipay: loader('alipay', new URL('./alipay/openapi.json', import.meta.url), {
    plan: () => import('./alipay/provider.ts'),
    operations: () => import('./alipay/operations.ts'),
    validators: () => import('./alipay/validate.js'),
  }),
  apple: loader('apple', new URL('./apple/openapi.json', import.meta.url), {
    plan: () => import('./apple/provider.ts'),
    operations: () => import('./apple/operations.ts'),
    validators: () => import('./apple/validate.js'),
  }),
  baidu: loader('baidu', new URL('./baidu/openapi.json', import.meta.url), {
    plan: () => import('./baidu/provider.ts'),
    operations: () => import('./baidu/operations.ts'),
    validators: () => import('./baidu/validate.js'),
  }),
  bamboocloud: loader('bamboocloud', new URL('./bamboocloud/openapi.json', import.meta.url), {
    plan: () => import('./bamboocloud/provider.ts'),
    operations: () => import('./bamboocloud/operations.ts'),
    validators: () => import('./bamboocloud/validate.js'),
  }),
  bilibili: loader('bilibili', new URL('./bilibili/openapi.json', import.meta.url), {
    plan: () => import('./bilibili/provider.ts'),
    operations: () => import('./bilibili/operations.ts'),
    validators: () => import('./bilibili/validate.js'),
  }),
  coding: loader('coding', new URL('./coding/openapi.json', import.meta.url), {
    plan: () => import('./coding/provider.ts'),
    operations: () => import('./coding/operations.ts'),
    validators: () => import('./coding/validate.js'),
  }),
  dingtalk: loader('dingtalk', new URL('./dingtalk/openapi.json', import.meta.url), {
    plan: () => import('./dingtalk/provider.ts'),
    operations: () => import('./dingtalk/operations.ts'),
    validators: () => import('./dingtalk/validate.js'),
  }),
  discord: loader('discord', new URL('./discord/openapi.json', import.meta.url), {
    plan: () => import('./discord/provider.ts'),
    operations: () => import('./discord/operations.ts'),
    validators: () => import('./discord/validate.js'),
  }),
  douban: loader('douban', new URL('./douban/openapi.json', import.meta.url), {
    plan: () => import('./douban/provider.ts'),
    operations: () => import('./douban/operations.ts'),
    validators: () => import('./douban/validate.js'),
  }),
  douyin: loader('douyin', new URL('./douyin/openapi.json', import.meta.url), {
    plan: () => import('./douyin/provider.ts'),
    operations: () => import('./douyin/operations.ts'),
    validators: () => import('./douyin/validate.js'),
  }),
  facebook: loader('facebook', new URL('./facebook/openapi.json', import.meta.url), {
    plan: () => import('./facebook/provider.ts'),
    operations: () => import('./facebook/operations.ts'),
    validators: () => import('./facebook/validate.js'),
  }),
  'feishu-v1': loader('feishu-v1', new URL('./feishu-v1/openapi.json', import.meta.url), {
    plan: () => import('./feishu-v1/provider.ts'),
    operations: () => import('./feishu-v1/operations.ts'),
    validators: () => import('./feishu-v1/validate.js'),
  }),
  feishu: loader('feishu', new URL('./feishu/openapi.json', import.meta.url), {
    plan: () => import('./feishu/provider.ts'),
    operations: () => import('./feishu/operations.ts'),
    validators: () => import('./feishu/validate.js'),
  }),
  gitcode: loader('gitcode', new URL('./gitcode/openapi.json', import.meta.url), {
    plan: () => import('./gitcode/provider.ts'),
    operations: () => import('./gitcode/operations.ts'),
    validators: () => import('./gitcode/validate.js'),
  }),
  gitee: loader('gitee', new URL('./gitee/openapi.json', import.meta.url), {
    plan: () => import('./gitee/provider.ts'),
    operations: () => import('./gitee/operations.ts'),
    validators: () => import('./gitee/validate.js'),
  }),
  github: loader('github', new URL('./github/openapi.json', import.meta.url), {
    plan: () => import('./github/provider.ts'),
    operations: () => import('./github/operations.ts'),
    validators: () => import('./github/validate.js'),
  }),
  gitlab: loader('gitlab', new URL('./gitlab/openapi.json', import.meta.url), {
    plan: () => import('./gitlab/provider.ts'),
    operations: () => import('./gitlab/operations.ts'),
    validators: () => import('./gitlab/validate.js'),
  }),
  google: loader('google', new URL('./google/openapi.json', import.meta.url), {
    plan: () => import('./google/provider.ts'),
    operations: () => import('./google/operations.ts'),
    validators: () => import('./google/validate.js'),
  }),
  instagram: loader('instagram', new URL('./instagram/openapi.json', import.meta.url), {
    plan: () => import('./instagram/provider.ts'),
    operations: () => import('./instagram/operations.ts'),
    validators: () => import('./instagram/validate.js'),
  }),
  jd: loader('jd', new URL('./jd/openapi.json', import.meta.url), {
    plan: () => import('./jd/provider.ts'),
    operations: () => import('./jd/operations.ts'),
    validators: () => import('./jd/validate.js'),
  }),
  'linkedin-v2': loader('linkedin-v2', new URL('./linkedin-v2/openapi.json', import.meta.url), {
    plan: () => import('./linkedin-v2/provider.ts'),
    operations: () => import('./linkedin-v2/operations.ts'),
    validators: () => import('./linkedin-v2/validate.js'),
  }),
  linkedin: loader('linkedin', new URL('./linkedin/openapi.json', import.meta.url), {
    plan: () => import('./linkedin/provider.ts'),
    operations: () => import('./linkedin/operations.ts'),
    validators: () => import('./linkedin/validate.js'),
  }),
  microsoft: loader('microsoft', new URL('./microsoft/openapi.json', import.meta.url), {
    plan: () => import('./microsoft/provider.ts'),
    operations: () => import('./microsoft/operations.ts'),
    validators: () => import('./microsoft/validate.js'),
  }),
  oschina: loader('oschina', new URL('./oschina/openapi.json', import.meta.url), {
    plan: () => import('./oschina/provider.ts'),
    operations: () => import('./oschina/operations.ts'),
    validators: () => import('./oschina/validate.js'),
  }),
  qq: loader('qq', new URL('./qq/openapi.json', import.meta.url), {
    plan: () => import('./qq/provider.ts'),
    operations: () => import('./qq/operations.ts'),
    validators: () => import('./qq/validate.js'),
  }),
  salesforce: loader('salesforce', new URL('./salesforce/openapi.json', import.meta.url), {
    plan: () => import('./salesforce/provider.ts'),
    operations: () => import('./salesforce/operations.ts'),
    validators: () => import('./salesforce/validate.js'),
  }),
  slack: loader('slack', new URL('./slack/openapi.json', import.meta.url), {
    plan: () => import('./slack/provider.ts'),
    operations: () => import('./slack/operations.ts'),
    validators: () => import('./slack/validate.js'),
  }),
  tiktok: loader('tiktok', new URL('./tiktok/openapi.json', import.meta.url), {
    plan: () => import('./tiktok/provider.ts'),
    operations: () => import('./tiktok/operations.ts'),
    validators: () => import('./tiktok/validate.js'),
  }),
  'wechat-mp': loader('wechat-mp', new URL('./wechat-mp/openapi.json', import.meta.url), {
    plan: () => import('./wechat-mp/provider.ts'),
    operations: () => import('./wechat-mp/operations.ts'),
    validators: () => import('./wechat-mp/validate.js'),
  }),
  wechat: loader('wechat', new URL('./wechat/openapi.json', import.meta.url), {
    plan: () => import('./wechat/provider.ts'),
    operations: () => import('./wechat/operations.ts'),
    validators: () => import('./wechat/validate.js'),
  }),
  wecom: loader('wecom', new URL('./wecom/openapi.json', import.meta.url), {
    plan: () => import('./wecom/provider.ts'),
    operations: () => import('./wecom/operations.ts'),
    validators: () => import('./wecom/validate.js'),
  }),
  weibo: loader('weibo', new URL('./weibo/openapi.json', import.meta.url), {
    plan: () => import('./weibo/provider.ts'),
    operations: () => import('./weibo/operations.ts'),
    validators: () => import('./weibo/validate.js'),
  }),
  x: loader('x', new URL('./x/openapi.json', import.meta.url), {
    plan: () => import('./x/provider.ts'),
    operations: () => import('./x/operations.ts'),
    validators: () => import('./x/validate.js'),
  }),
};
