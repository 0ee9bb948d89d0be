import { describe, expect, it } from 'vitest';
import { choosePage } from '../../../src/gateway/pages/choose.ts';
import { errorPage } from '../../../src/gateway/pages/error.ts';
import { errorText } from '../../../src/gateway/pages/error-messages.ts';
import { homePage } from '../../../src/gateway/pages/home.ts';
import { relayPage } from '../../../src/gateway/pages/relay.ts';
import { signedInPage } from '../../../src/gateway/pages/signed-in.ts';

describe('the start page', () => {
  const home = (language: 'en' | 'zh-CN') =>
    homePage({
      language,
      issuer: 'https://gate.example/base',
      apps: [
        { id: 'star', name: { en: 'Star', 'zh-CN': '星' }, signIn: 'https://gate.example/base/star/sign-in' },
        { id: 'moon-2', name: { en: 'Moon' }, signIn: '/moon' },
      ],
      documentation: 'https://gate.example/base/docs',
    }).html;

  it('offers a sign-in link per app, named in the page’s language or in English', () => {
    expect(home('en')).toMatch(
      /<a class="button" href="https:\/\/gate\.example\/base\/star\/sign-in" aria-describedby="app-0">.*Sign in with Star<\/a>/,
    );
    expect(home('zh-CN')).toContain('使用星登录');
    expect(home('zh-CN')).toContain('使用 Moon 登录');
    expect(home('en')).toContain('<code id="app-1">moon-2</code>');
  });

  it('shows the issuer’s and each app’s discovery document, the OpenAPI document and the documentation', () => {
    for (const address of [
      'https://gate.example/base/providers',
      'https://gate.example/base/.well-known/openid-configuration',
      'https://gate.example/base/star/.well-known/openid-configuration',
      'https://gate.example/base/moon-2/.well-known/openid-configuration',
      'https://gate.example/base/openapi.json',
      'https://gate.example/base/docs',
    ])
      expect(home('en')).toContain(`href="${address}"`);
  });

  it('shows only the names of many, in columns, and still says what each link does', () => {
    const link = (language: 'en' | 'zh-CN', count: number) => {
      const apps = Array.from({ length: count }, (_, at) => ({
        id: `star-${at}`,
        name: { en: 'Star' },
        signIn: '/go',
      }));
      const { html } = homePage({ language, issuer: 'https://gate.example', apps, documentation: '/docs' });
      return {
        html,
        names: [...html.matchAll(/<a class="button"([^>]*)>.*<\/span>(.*)<\/a>/g)].map(([, ...found]) => found),
      };
    };
    const few = link('en', 8);
    expect(few.html).toContain('<ul class="apps">');
    expect(few.names[7]).toEqual([' href="/go" aria-describedby="app-7"', 'Sign in with Star']);
    const many = link('zh-CN', 34);
    expect(many.html).toContain('<body class="wide">');
    expect(many.html).toContain('<ul class="apps many">');
    expect(many.names).toHaveLength(34);
    expect(many.names[33]).toEqual([' href="/go" aria-label="使用 Star 登录" aria-describedby="app-33"', 'Star']);
  });

  it('offers the other language and marks its own', () => {
    expect(home('en')).toContain('<a href="?ui_locales=zh-CN" lang="zh-CN" hreflang="zh-CN">简体中文</a>');
    expect(home('en')).toContain('<a href="?ui_locales=en" lang="en" hreflang="en" aria-current="true">English</a>');
  });
});

describe('after a sign-in', () => {
  const token = '2.00abcdefSECRETSECRET';
  const { html, headers } = signedInPage({
    language: 'en',
    app: { id: 'star', name: { en: 'Star' } },
    tokens: { access_token: token, token_type: 'Bearer', expires_in: 3600 },
    claims: { sub: '9007199254740993', name: '张伟', picture: 'https://images.example/me.png' },
    raw: {
      token: { accessToken: token, uid: 9007199254740993n, text: '1 < 2' },
      identity: [{ operation: 'showUser', body: { refresh_token: token, idstr: '9007199254740993' } }],
    },
    home: '/start',
  });

  it('no token stands on the page, only its first characters and its length', () => {
    expect(html).not.toContain('SECRET');
    expect(html).toContain('<b>&quot;access_token&quot;</b>: &quot;2.00…(22)&quot;');
    expect(html).toContain('<b>&quot;accessToken&quot;</b>: &quot;2.00…(22)&quot;');
  });

  it('shows the provider’s own answers beside the standard ones, to the last digit', () => {
    expect(html).toContain('<b>&quot;uid&quot;</b>: 9007199254740993,');
    expect(html).toContain('1 &lt; 2');
    expect(html).toContain('What Star answered to showUser');
    expect(html).toContain('<code>9007199254740993</code>');
  });

  it('greets by name, without fetching the picture', () => {
    expect(html).toContain('<p class="name">张伟</p>');
    expect(html).toContain('<span class="initial" aria-hidden="true">张</span>');
    expect(headers['Content-Security-Policy']).toContain('img-src data:;');
    expect(html).not.toContain('<img');
  });

  it('leads back to the start', () => {
    expect(html).toContain('href="/start"');
  });
});

describe('the error page', () => {
  const error = {
    language: 'en',
    error: 'invalid_request',
    description: 'client_id is not registered',
    status: 400,
  } as const;

  it('has the error word, the status, a sentence for people and the description for developers', () => {
    const { html } = errorPage({ ...error, reason: 'unknown_client' });
    expect(html).toContain('<code class="word">invalid_request</code>');
    expect(html).toContain('<dd>400</dd>');
    expect(html).toContain('This application is not registered');
    expect(html).toContain('client_id is not registered');
  });

  it('prefers the reason’s sentence, then the word’s, then a general one, in either language', () => {
    expect(errorText('en', 'access_denied', 'nobody_knows').title).toBe('You did not give access');
    expect(errorText('zh-CN', 'access_denied').title).toBe('您没有授权');
    expect(errorText('en', 'server_error', 'provider_failed').title).toBe('The provider refused the sign-in');
    expect(errorText('en', 'temporarily_unavailable', 'provider_failed').title).toBe('The provider does not answer');
    expect(errorText('en', 'teapot').title).toBe('The sign-in could not be completed');
    expect(errorText('en', 'constructor', 'toString').title).toBe('The sign-in could not be completed');
    expect(errorPage({ ...error, language: 'zh-CN', reason: 'transaction_missing' }).html).toContain('本次登录已失效');
  });

  it('offers the start page only where there is one', () => {
    expect(errorPage(error).html).not.toContain('Go to the start page');
    expect(errorPage({ ...error, home: '/x' }).html).toContain('<a href="/x">Go to the start page</a>');
  });
});

describe('the page that asks where to sign in', () => {
  const choose = (language: 'en' | 'zh-CN', names = ['Star', 'Moon']) =>
    choosePage({
      language,
      client: 'Shop',
      apps: names.map((name, index) => ({
        id: `app-${index + 1}`,
        name: { en: name },
        address: `/go?provider=${index}`,
      })),
      addressIn: (other) => `/again?a=1&ui_locales=${other}`,
      cancel: 'https://shop.example/back?error=access_denied',
    }).html;

  it('says who asks, and has one plain link per app and one back', () => {
    expect(choose('en')).toContain('Shop wants to know who you are.');
    expect(choose('zh-CN')).toContain('Shop 需要确认您的身份。');
    expect(choose('en')).toMatch(/<a class="button" href="\/go\?provider=0">.*Sign in with Star<\/a><\/li>/);
    expect(choose('zh-CN')).toContain('使用 Moon 登录');
    expect(choose('en')).toContain('<a href="https://shop.example/back?error=access_denied">Cancel and go back</a>');
    expect(choose('en')).not.toMatch(/<script|<form|<input/);
  });

  it('names the list by its heading, and tells apps of one name apart by their ids', () => {
    expect(choose('en')).toContain('<h1 id="choose">Choose where to sign in</h1>');
    expect(choose('en')).toContain('aria-labelledby="choose"');
    expect(choose('en')).not.toContain('<code');
    const twice = choose('en', ['Star', 'Star']);
    expect(twice).toContain('Sign in with Star <code>app-1</code></a>');
    expect(twice).toContain('Sign in with Star <code>app-2</code></a>');
  });

  it('shows only the names of many, in columns, and still says what each link does', () => {
    const names = ['Star', 'Star', 'Moon', 'Sun', 'Mars', 'Venus', 'Saturn', 'Uranus', 'Neptune'];
    const many = choose('en', names);
    expect(many).toContain('<ul class="choices many" aria-labelledby="choose">');
    expect(many).toMatch(/aria-label="Sign in with Moon">.*<\/span>Moon<\/a>/);
    expect(many).toMatch(/aria-label="Sign in with Star app-2">.*<\/span>Star <code>app-2<\/code><\/a>/);
    expect(choose('en', names.slice(1))).toContain('<ul class="choices" aria-labelledby="choose">');
  });

  it('is there in the other language, with the request kept', () => {
    expect(choose('en')).toContain(
      '<a href="/again?a=1&amp;ui_locales=zh-CN" lang="zh-CN" hreflang="zh-CN">简体中文</a>',
    );
  });
});

it('the relay page may post and be redirected anywhere, and says what to do without JavaScript', () => {
  const { html, headers } = relayPage({ language: 'en' });
  expect(headers['Content-Security-Policy']).not.toContain('form-action');
  expect(html).toMatch(/<noscript><p>This step needs JavaScript/);
});
