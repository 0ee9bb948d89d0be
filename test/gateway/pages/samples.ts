import { choosePage } from '../../../src/gateway/pages/choose.ts';
import { errorPage } from '../../../src/gateway/pages/error.ts';
import { homePage } from '../../../src/gateway/pages/home.ts';
import type { Page } from '../../../src/gateway/pages/html.ts';
import type { Language } from '../../../src/gateway/pages/language.ts';
import { relayPage } from '../../../src/gateway/pages/relay.ts';
import { signedInPage } from '../../../src/gateway/pages/signed-in.ts';

/** Every page, filled with one text wherever a text from outside can stand. */
export function everyPage(language: Language, text: string): Record<string, Page> {
  return {
    home: homePage({
      language,
      issuer: `https://gate.example/${text}`,
      apps: [
        { id: 'star', name: { en: text, 'zh-CN': text }, signIn: `https://gate.example/star/sign-in?a=${text}` },
        { id: text, name: {}, signIn: '/x' },
      ],
      documentation: `https://gate.example/docs/${text}`,
    }),
    'home with many apps': homePage({
      language,
      issuer: 'https://gate.example',
      apps: Array.from({ length: 12 }, () => ({ id: text, name: { en: text, 'zh-CN': text }, signIn: `/x?a=${text}` })),
      documentation: '/docs',
    }),
    'home without apps': homePage({ language, issuer: 'https://gate.example', apps: [], documentation: '/docs' }),
    'signed in': signedInPage({
      language,
      app: { id: text, name: { en: text } },
      tokens: { access_token: text, [text]: text },
      claims: { sub: text, name: text, email: text, [text]: [text, { [text]: text }] },
      raw: {
        token: { [text]: text },
        identity: [
          { operation: text, body: text },
          { operation: 'b', body: { a: text } },
        ],
      },
      home: `/${text}`,
    }),
    'signed in with nothing': signedInPage({
      language,
      app: { id: 'star', name: {} },
      tokens: {},
      claims: {},
      raw: { token: undefined, identity: [] },
      home: '/',
    }),
    error: errorPage({ language, error: text, description: text, status: 400, reason: text, home: `/${text}` }),
    relay: relayPage({ language }),
    choose: choosePage({
      language,
      client: text,
      apps: [
        { id: 'star', name: { en: text, 'zh-CN': text }, address: `https://gate.example/authorize?a=${text}` },
        { id: text, name: { en: text, 'zh-CN': text }, address: '/x' },
      ],
      addressIn: (other) => `https://gate.example/authorize?b=${text}&ui_locales=${other}`,
      cancel: `https://client.example/?c=${text}`,
    }),
  };
}
