import type { Provider } from '../../src/contract/contract.ts';
import type { Call, Plan } from '../../src/provider/plan.ts';
import { toldOf } from '../../src/sandbox/examples.ts';
import { documentOf } from '../../src/spec/document.ts';

export type Tongue = 'en' | 'zh-CN';

/** The README's table of providers: every cell is read from the plans and documents that the gateway executes. */
export function providersTable(providers: Provider[], tongue: Tongue): string {
  const text = texts[tongue];
  const rows = providers.map((provider) => {
    const { id, plan } = provider;
    const mark = (there: boolean) => (there ? text.yes : '–');
    return [
      `${plan.name[tongue]} (\`${id}\`)`,
      fragmentToo(plan) ? text.codeOrFragment : text.code,
      mark(plan.token.grants.includes('refresh_token')),
      mark(plan.token.grants.includes('password')),
      mark(plan.introspect !== undefined),
      mark(plan.revoke !== undefined),
      quirks(provider, text).join(text.comma),
    ];
  });
  return [text.head, text.head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Words of the request that a provider's authorize or token operation declares, so that they are sent to it. */
export function declared({ authorize, token }: Plan): string[] {
  const values = [...authorize.call.parameters, ...token.call.parameters].map(({ value }) => value);
  return values.flatMap((value) => (value && 'word' in value ? [value.word] : []));
}

function quirks(provider: Provider, text: (typeof texts)[Tongue]): string[] {
  const { plan } = provider;
  const { carrier, errors, token, identity } = plan;
  const calls = identity.filter(({ call }) => call).length;
  const numbers = Object.keys(errors.map).filter((code) => /^\d+$/.test(code)).length;
  const found: [boolean, string][] = [
    [carrier.in === 'header' && carrier.prefix !== 'Bearer ', text.header(placed(plan))],
    [carrier.in === 'query', text.query(placed(plan))],
    [token.call.auth === 'basic', text.basic],
    [!tokenTypeIn(provider), text.noTokenType],
    [authorizeSeparator(plan) === ',', text.commas],
    [needs(plan, 'User-Agent'), text.userAgent],
    [fixed(provider).length > 0, text.fixed(fixed(provider).join(', '))],
    [token.refresh !== undefined && requires(token.refresh.call, 'redirect_uri'), text.redirectAgain],
    [fragmentToo(plan), text.fragment],
    [calls > 1, text.calls(calls)],
    [errors.ok !== undefined, text.ok],
    [numbers > 10, text.numbers(numbers)],
  ];
  return found.flatMap(([holds, phrase]) => (holds ? [phrase] : []));
}

function placed({ carrier }: Plan): string {
  return carrier.in === 'header' ? `${carrier.name}: ${carrier.prefix}…` : carrier.name;
}

/** Whether an app can choose that tokens come in the fragment (RFC 6749 §4.2). */
function fragmentToo({ authorize, settings }: Plan): boolean {
  const value = authorize.call.parameters.find(({ name }) => name === 'response_type')?.value;
  return value !== undefined && 'app' in value && settings[value.app]?.enum?.includes('token') === true;
}

function authorizeSeparator({ authorize }: Plan): string | null | undefined {
  return authorize.call.parameters.find(({ name }) => name === 'scope')?.separator;
}

function needs({ token, identity, introspect, revoke }: Plan, header: string): boolean {
  const calls = [token.call, ...identity.map(({ call }) => call), introspect?.call, revoke?.call];
  return calls.some((call) => call && requires(call, header));
}

function requires({ parameters }: Call, parameter: string): boolean {
  return parameters.some(({ name, required }) => required && name.toLowerCase() === parameter.toLowerCase());
}

/** Parameters that have one value wherever an operation declares them. */
function fixed({ document }: Provider): string[] {
  const block = (document as { 'x-onegate'?: { parameters?: Record<string, unknown> } })['x-onegate'];
  const all = Object.entries(block?.parameters ?? {});
  return all.filter(([, value]) => typeof value === 'string' && !value.startsWith('$')).map(([name]) => `\`${name}\``);
}

/** Whether the documented answer of the token operation says what kind of token it is (RFC 6749 §5.1 requires it). */
function tokenTypeIn({ id, plan, document }: Provider): boolean {
  const where = () => ({ file: `${id}.json`, line: 1, column: 1 });
  const view = documentOf({ file: `${id}.json`, data: document, where });
  const operation = view.operations.get(plan.token.call.operation);
  const first = operation && toldOf(view, operation).find(({ status }) => status === 200);
  return typeof first?.body === 'object' && first.body !== null && 'token_type' in first.body;
}

const texts = {
  en: {
    head: [
      'Provider',
      'Sign-in',
      'Refresh',
      'Password',
      'Introspection',
      'Revocation',
      'What your client does not see',
    ],
    yes: 'yes',
    comma: '; ',
    code: 'code',
    codeOrFragment: 'code or fragment',
    header: (where: string) => `token sent as \`${where}\``,
    query: (where: string) => `token sent as the parameter \`${where}\``,
    basic: 'HTTP Basic only',
    noTokenType: 'no `token_type`',
    commas: 'scopes joined by commas',
    userAgent: 'refused without `User-Agent`',
    fixed: (names: string) => `${names} in every call`,
    redirectAgain: '`redirect_uri` again at refresh',
    fragment: 'tokens in the fragment',
    calls: (calls: number) => `a profile in ${calls} calls`,
    ok: 'failures with status 200',
    numbers: (numbers: number) => `${numbers} error numbers`,
  },
  'zh-CN': {
    head: ['平台', '登录', '刷新', '密码模式', '令牌查询', '令牌撤销', '客户端不必再操心的差异'],
    yes: '支持',
    comma: '；',
    code: '授权码',
    codeOrFragment: '授权码或简化模式',
    header: (where: string) => `令牌放在请求头 \`${where}\` 里`,
    query: (where: string) => `令牌以参数 \`${where}\` 传递`,
    basic: '客户端认证只认 HTTP Basic',
    noTokenType: '返回里没有 `token_type`',
    commas: 'scope 以逗号分隔',
    userAgent: '不带 `User-Agent` 会被拒绝',
    fixed: (names: string) => `每次调用都要带 ${names}`,
    redirectAgain: '刷新时要再带一次 `redirect_uri`',
    fragment: '令牌出现在地址的 `#` 后面',
    calls: (calls: number) => `用户资料要调用 ${calls} 个接口`,
    ok: '出错时状态码也是 200',
    numbers: (numbers: number) => `${numbers} 个数字错误码`,
  },
};
