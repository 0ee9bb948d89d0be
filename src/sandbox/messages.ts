import type { Language } from '../gateway/pages/language.ts';

const english = {
  title: (provider: string) => `Sign in to ${provider}`,
  sandbox: (provider: string) =>
    `This is a sandbox: it plays ${provider} by its API document. No real account is involved.`,
  asks: (client: string) => `${client} asks to know who you are. Who do you want to be?`,
  scope: 'It asks for',
  users: 'Sample users',
  continue: (name: string) => `Continue as ${name}`,
  deny: 'Deny',
  unknown: (login: string) => `There is no sample user “${login}”.`,
  index: 'Sandbox',
  played: 'Played here are:',
  none: 'No provider is played here.',
  control: 'What can be asked of it, as JSON',
  posting: 'Back to the app',
  proceed: 'Continue',
  elsewhere: 'Here the provider would show a page of its own',
  elsewhereText: 'Its document does not describe this address, so the sandbox has nothing to show.',
};

const chinese: typeof english = {
  title: (provider) => `登录${provider}`,
  sandbox: (provider) => `这里是沙箱：按照接口文档模拟${provider}，不涉及任何人的真实账号。`,
  asks: (client) => `${client} 想知道你是谁。你想以哪位用户的身份登录？`,
  scope: '申请的权限',
  users: '示例用户',
  continue: (name) => `以${name}的身份继续`,
  deny: '拒绝',
  unknown: (login) => `没有名为“${login}”的示例用户。`,
  index: '沙箱',
  played: '这里模拟的平台：',
  none: '这里没有模拟任何平台。',
  control: '可用的控制接口（JSON）',
  posting: '返回应用',
  proceed: '继续',
  elsewhere: '真实平台会在这里显示自己的页面',
  elsewhereText: '接口文档没有描述这个地址，沙箱也就没有内容可以显示。',
};

/** The texts of the sandbox's pages. */
export const messages: Record<Language, typeof english> = { en: english, 'zh-CN': chinese };
