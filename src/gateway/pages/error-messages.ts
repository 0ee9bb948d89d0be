import type { Language } from './language.ts';

/** Why a page is shown instead of a redirect: a reason of ours, or the OAuth error word alone. */
export type ErrorReason =
  | 'unknown_client'
  | 'unknown_app'
  | 'missing_redirect_uri'
  | 'redirect_uri_mismatch'
  | 'state_missing'
  | 'transaction_missing'
  | 'transaction_spent'
  | 'provider_failed'
  | 'provider_unreachable'
  | 'not_found';

/** The OAuth error words that have a sentence of their own (RFC 6749 §4.1.2.1, OpenID Connect Core §3.1.2.6). */
export type ErrorPageWord =
  | 'invalid_request'
  | 'unauthorized_client'
  | 'access_denied'
  | 'unsupported_response_type'
  | 'invalid_scope'
  | 'server_error'
  | 'temporarily_unavailable'
  | 'login_required'
  | 'consent_required'
  | 'interaction_required';

/** What happened, and what the person in front of it can do. */
export interface ErrorText {
  title: string;
  text: string;
}

type Key = ErrorReason | ErrorPageWord | 'unknown';

/** What a person is told, by reason, else by error word, else in general. */
export function errorText(language: Language, error: string, reason?: string): ErrorText {
  const texts = byLanguage[language];
  const unreachable = reason === 'provider_failed' && error === 'temporarily_unavailable';
  const key =
    [unreachable ? 'provider_unreachable' : reason, error].find(
      (word) => word !== undefined && Object.hasOwn(texts, word),
    ) ?? 'unknown';
  return texts[key as Key];
}

const restart = 'Please go back to the application and sign in again.';
const tellThem = 'You can do nothing about this here: please tell the people who run the application.';

const english: Record<Key, ErrorText> = {
  unknown_client: {
    title: 'This application is not registered',
    text: `The application that sent you here is unknown to this gateway. ${tellThem}`,
  },
  unknown_app: {
    title: 'This sign-in does not exist',
    text: `The application asked for an account that this gateway does not offer. ${tellThem}`,
  },
  missing_redirect_uri: {
    title: 'The way back is missing',
    text: `The application did not say where to bring you after signing in. ${tellThem}`,
  },
  redirect_uri_mismatch: {
    title: 'The way back is not registered',
    text: `The application wants to bring you to an address that is not registered for it, so the sign-in was stopped for your safety. ${tellThem}`,
  },
  state_missing: {
    title: 'The answer cannot be matched to a sign-in',
    text: `The provider’s answer does not say which sign-in it belongs to, so it was not accepted. ${restart}`,
  },
  transaction_missing: {
    title: 'This sign-in has expired',
    text: `The sign-in took too long, was finished before, or was begun in another browser. ${restart}`,
  },
  transaction_spent: {
    title: 'This sign-in is already complete',
    text: `The page was opened a second time. ${restart}`,
  },
  provider_failed: {
    title: 'The provider refused the sign-in',
    text: 'Your account’s provider did not accept the request. Please try again; if it happens again, tell the people who run the application.',
  },
  provider_unreachable: {
    title: 'The provider does not answer',
    text: 'Your account’s provider cannot be reached at the moment. Please try again in a few minutes.',
  },
  not_found: {
    title: 'There is nothing here',
    text: 'This address does not exist. Please check it, or begin at the start page.',
  },
  invalid_request: {
    title: 'The request cannot be understood',
    text: `Something is missing from the request, or stands in it twice or in the wrong form. ${tellThem}`,
  },
  unauthorized_client: {
    title: 'The application is not allowed to do this',
    text: `The application may not use this kind of sign-in. ${tellThem}`,
  },
  access_denied: {
    title: 'You did not give access',
    text: 'The sign-in was refused, and nothing was handed over. If that was not your intention, go back to the application and sign in again.',
  },
  unsupported_response_type: {
    title: 'This kind of sign-in is not offered',
    text: `The application asked for an answer that this gateway does not give. ${tellThem}`,
  },
  invalid_scope: {
    title: 'The application asked for too much',
    text: `It asked for permissions that do not exist here or that it may not have. ${tellThem}`,
  },
  server_error: {
    title: 'Something went wrong here',
    text: 'The mistake is ours, not yours. Please try again in a moment.',
  },
  temporarily_unavailable: {
    title: 'Signing in is not possible at the moment',
    text: 'There is too much to do just now. Please try again in a few minutes.',
  },
  login_required: {
    title: 'You have to sign in first',
    text: 'The application asked not to disturb you, but nobody is signed in at the provider. Go back to the application and sign in.',
  },
  consent_required: {
    title: 'Your consent is needed',
    text: 'The application asked not to disturb you, but the provider has to ask for your consent. Go back to the application and sign in.',
  },
  interaction_required: {
    title: 'The provider has to ask you something',
    text: 'The application asked not to disturb you, but the provider cannot go on without you. Go back to the application and sign in.',
  },
  unknown: { title: 'The sign-in could not be completed', text: restart },
};

const again = '请回到应用中重新登录。';
const tellThemZh = '您无法在此解决，请联系该应用的管理者。';

const chinese: Record<Key, ErrorText> = {
  unknown_client: { title: '该应用尚未注册', text: `本网关不认识把您带到这里的应用。${tellThemZh}` },
  unknown_app: { title: '没有这种登录方式', text: `应用请求了本网关未提供的账号登录。${tellThemZh}` },
  missing_redirect_uri: { title: '缺少返回地址', text: `应用没有说明登录后应把您带回哪里。${tellThemZh}` },
  redirect_uri_mismatch: {
    title: '返回地址未注册',
    text: `应用想把您带到一个未为其注册的地址。为了您的安全，登录已中止。${tellThemZh}`,
  },
  state_missing: {
    title: '无法确认这是哪一次登录',
    text: `平台返回的结果没有说明属于哪一次登录，因此未被接受。${again}`,
  },
  transaction_missing: {
    title: '本次登录已失效',
    text: `登录用时过长、已经完成，或者是在另一个浏览器中开始的。${again}`,
  },
  transaction_spent: { title: '本次登录已经完成', text: `该页面被再次打开。${again}` },
  provider_failed: {
    title: '账号平台拒绝了本次登录',
    text: '账号平台没有接受该请求。请重试；如果问题依旧，请联系该应用的管理者。',
  },
  provider_unreachable: { title: '账号平台没有响应', text: '暂时无法连接到账号平台。请过几分钟再试。' },
  not_found: { title: '这里什么也没有', text: '该地址不存在。请检查地址，或从首页开始。' },
  invalid_request: { title: '无法理解该请求', text: `请求缺少内容，或有内容重复、格式有误。${tellThemZh}` },
  unauthorized_client: { title: '应用无权这样做', text: `该应用不能使用这种登录方式。${tellThemZh}` },
  access_denied: {
    title: '您没有授权',
    text: '登录已被拒绝，没有交出任何信息。如果这不是您的本意，请回到应用中重新登录。',
  },
  unsupported_response_type: { title: '不支持这种登录方式', text: `应用要求的返回方式不受本网关支持。${tellThemZh}` },
  invalid_scope: { title: '应用请求的权限过多', text: `它请求了不存在的或不允许它拥有的权限。${tellThemZh}` },
  server_error: { title: '这里出错了', text: '这是我们的问题，与您无关。请稍后重试。' },
  temporarily_unavailable: { title: '暂时无法登录', text: '目前请求过多。请过几分钟再试。' },
  login_required: { title: '您需要先登录', text: '应用要求不打扰您，但您尚未在账号平台登录。请回到应用中登录。' },
  consent_required: { title: '需要您的同意', text: '应用要求不打扰您，但账号平台必须征得您的同意。请回到应用中登录。' },
  interaction_required: {
    title: '账号平台需要您的操作',
    text: '应用要求不打扰您，但没有您的操作账号平台无法继续。请回到应用中登录。',
  },
  unknown: { title: '登录未能完成', text: again },
};

const byLanguage: Record<Language, Record<Key, ErrorText>> = { en: english, 'zh-CN': chinese };
