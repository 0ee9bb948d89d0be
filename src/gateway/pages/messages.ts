import type { Language } from './language.ts';

const english = {
  skip: 'Skip to the content',
  languages: 'Language',
  home: {
    title: 'One standard for every provider',
    lead: [
      'Onegate stands between your services and the places where your users have accounts.',
      'Each provider speaks OAuth in its own way; your service speaks plain OAuth 2 and OpenID Connect, and Onegate translates.',
      'A provider is one OpenAPI document: what you read in the documentation is what the gateway does.',
    ],
    apps: 'Try a sign-in',
    signIn: (name: string) => `Sign in with ${name}`,
    discovery: 'Discovery',
    discoveryOf: (name: string) => `Discovery document of ${name}`,
    none: 'No app is configured yet.',
    developers: 'For your service',
    root: 'Issuer of all apps',
    discoveryOfRoot: 'Discovery document of all apps',
    issuer: 'Issuer of an app',
    all: 'All apps',
    document: 'OpenAPI',
    read: 'Read the documentation',
  },
  choose: {
    title: 'Choose where to sign in',
    lead: (client: string) =>
      `${client} wants to know who you are. Sign in at one of these places where you have an account.`,
    cancel: 'Cancel and go back',
  },
  signedIn: {
    title: 'You are signed in',
    lead: (name: string) =>
      `${name} confirmed who you are. This is what a service behind Onegate learns, beside what ${name} said.`,
    user: 'Your profile',
    subject: 'ID',
    app: 'App',
    tokens: 'Tokens',
    claims: 'Claims',
    normalized: 'What your service receives',
    tokenAnswer: (name: string) => `What ${name} answered`,
    identityAnswer: (name: string, operation: string) => `What ${name} answered to ${operation}`,
    nothing: 'Nothing was asked: the profile came with the tokens.',
    masked: 'Tokens and other secrets are shortened here to their first characters and their length.',
    home: 'Back to the start',
  },
  relay: {
    title: 'Signing you in',
    wait: 'One moment: your sign-in is being completed.',
    empty: 'The answer from your account’s provider is missing. Please go back to the application and sign in again.',
    noscript:
      'This step needs JavaScript, because the provider gives its answer to your browser only. Please allow JavaScript for this page and load it again.',
  },
  error: {
    status: 'Status',
    word: 'Error',
    description: 'Details',
    home: 'Go to the start page',
  },
};

/** Every text of the pages; a language in which one is missing does not compile. */
export type Messages = typeof english;

const chinese: Messages = {
  skip: '跳到正文',
  languages: '语言',
  home: {
    title: '一种标准，接入所有平台',
    lead: [
      'Onegate 位于您的服务与用户的各个账号平台之间。',
      '每个平台的 OAuth 都不尽相同；您的服务只需使用标准的 OAuth 2 和 OpenID Connect，差异由 Onegate 处理。',
      '每个平台就是一份 OpenAPI 文档：文档怎么写，网关就怎么做。',
    ],
    apps: '体验登录',
    signIn: (name) => `使用${spaced(name)}登录`,
    discovery: '发现文档',
    discoveryOf: (name) => `${spaced(name).trimStart()}的发现文档`,
    none: '尚未配置任何应用。',
    developers: '接入您的服务',
    root: '所有应用共用的签发者（issuer）',
    discoveryOfRoot: '所有应用共用的发现文档',
    issuer: '各应用的签发者（issuer）',
    all: '所有应用',
    document: 'OpenAPI',
    read: '阅读文档',
  },
  choose: {
    title: '选择登录方式',
    lead: (client) => `${spaced(client).trimStart()}需要确认您的身份。请选择一个您已有账号的平台登录。`,
    cancel: '取消并返回',
  },
  signedIn: {
    title: '登录成功',
    lead: (name) =>
      `${spaced(name).trimStart()}已确认您的身份。下面是 Onegate 交给服务的内容，以及${spaced(name)}的原始返回。`,
    user: '您的资料',
    subject: 'ID',
    app: '应用',
    tokens: '令牌',
    claims: '用户声明（claims）',
    normalized: '您的服务收到的内容',
    tokenAnswer: (name) => `${spaced(name).trimStart()}的原始返回`,
    identityAnswer: (name, operation) => `${spaced(name).trimStart()}对 ${operation} 的原始返回`,
    nothing: '没有另外请求：用户资料已随令牌一并返回。',
    masked: '令牌等敏感内容在此只显示开头几个字符和长度。',
    home: '返回首页',
  },
  relay: {
    title: '正在登录',
    wait: '请稍候，正在完成登录。',
    empty: '没有收到账号平台返回的结果。请回到应用中重新登录。',
    noscript: '平台只把结果交给您的浏览器，因此这一步需要 JavaScript。请为本页启用 JavaScript，然后重新加载。',
  },
  error: {
    status: '状态码',
    word: '错误',
    description: '详情',
    home: '前往首页',
  },
};

/** The texts by language. */
export const messages: Record<Language, Messages> = { en: english, 'zh-CN': chinese };

/** Chinese text stands apart from Latin letters by a space, and not from its own characters. */
function spaced(name: string): string {
  const latin = /[\p{Script=Latin}\d]/u;
  return `${latin.test(name.at(0) ?? '') ? ' ' : ''}${name}${latin.test(name.at(-1) ?? '') ? ' ' : ''}`;
}
