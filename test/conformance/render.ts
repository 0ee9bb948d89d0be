import type { Provider } from '../../src/contract/contract.ts';
import type { Plan, Setting } from '../../src/provider/plan.ts';
import type { OpenAPI } from '../../src/spec/openapi.ts';
import { table } from '../support/markdown.ts';
import { handled } from './handled.ts';

/** What the tests saw of a provider. */
export interface Seen {
  /** Sample users that signed in. */
  people: number;
  /** Strict clients that signed in, and that were told in standard words that the user said no. */
  clients: number;
  refusals: number;
  /** Of the first sample user. */
  claims: string[];
  /** Documented answers of the sign-in's operations that were played, all read as the document means them. */
  answers: number;
  refresh: 'rotating' | 'kept' | 'none';
}

/** The page: what every document says of its provider, and what was seen of it. */
export function render(providers: Provider[], seen: Map<string, Seen>): string {
  const lines = providers.map((provider) => line(provider, seen.get(provider.id) as Seen));
  return `<!-- Made by \`npm run docs:tables\` from openapi/providers and from what the tests in test/conformance see. Do not edit. -->
# Providers

Each is one document in \`openapi/providers\`, and no code. For each of them the tests sign four sample users in with two strict clients
(oauth4webapi, openid-client), say no, refresh, revoke, introspect, play every documented answer of the sign-in, and call every
operation ([Operations](api-operations.md)): against the sandbox, which plays the document. What the real providers do is in the
documents as far as it could be found out; each says what could not be verified.

${table(['provider', 'id', 'refresh token', 'revocation', 'introspection', "app's own token", 'operations', 'answers read', 'clients'], lines)}

* **refresh token**: rotating where each refresh brings a new one, kept where the first stays good; the access token's own renewal where
  there is none but the provider exchanges a token for a younger one. With tokens of the gateway's own every client can refresh.
* **revocation**, **introspection**: at the provider. With tokens of the gateway's own every client has both.

${providers.map((provider) => section(provider, seen.get(provider.id) as Seen)).join('\n')}`;
}

function line({ id, plan }: Provider, { refresh, answers, people, clients, refusals }: Seen): string[] {
  const operations = Object.values(plan.operations).filter(({ sign_in }) => !sign_in).length;
  const all = people === 4 && clients === 2 && refusals === 2;
  return [
    `[${plan.name.en ?? id}](#${id})`,
    `\`${id}\``,
    refreshOf(plan, refresh),
    plan.revoke ? 'yes' : '',
    plan.introspect ? 'yes' : '',
    plan.app_token ? 'yes' : '',
    String(operations),
    String(answers),
    all ? 'all passed' : `${people} of 4 users, ${clients} of 2 clients`,
  ];
}

function refreshOf({ token }: Plan, refresh: Seen['refresh']): string {
  if (refresh !== 'none') return refresh;
  return token.refresh ? 'renewal of the access token' : '';
}

function section({ id, plan, document }: Provider, { claims }: Seen): string {
  const { standard, declared } = plan.scopes;
  const scopes = Object.entries(standard).map(
    ([name, own]) => `\`${name}\` → ${own.length > 0 ? own.map(code).join(' ') : 'nothing to ask for'}`,
  );
  const settings = Object.entries(plan.settings).map(([name, setting]) => `${code(name)}: ${settingOf(setting)}`);
  const facts = [
    ['Names', Object.values(plan.name).join(', ')],
    [
      'In the console',
      `[English](providers/${id}.md), [简体中文](providers/${id}.zh-CN.md); callback \`{base}/{app}/callback\`${plan.deauthorize ? ', withdrawals `{base}/{app}/deauthorize`' : ''}`,
    ],
    ['Settings', settings.join('; ')],
    ['Standard scopes', scopes.join('; ')],
    ['Declared scopes', declared.map(code).join(' ')],
    ['Claims', claims.map(code).join(' ')],
    ['Handled', handled(plan).join('; ')],
    ['Vendor', vendorOf(document)],
  ];
  const rows = facts.filter(([, text]) => text !== '').map(([name, text]) => `* **${name}**: ${text}`);
  return `## ${id}\n\n${rows.join('\n')}\n`;
}

function settingOf({ description, enum: values, default: usual }: Setting): string {
  const notes = [
    ...(values ? [values.map(code).join(' or ')] : []),
    usual === undefined ? 'required' : `default ${usual === '' ? 'none' : code(usual)}`,
  ];
  return `${description ?? ''} (${notes.join('; ')})`.trim();
}

const code = (text: string) => `\`${text}\``;

function vendorOf({ externalDocs }: OpenAPI): string {
  const { url } = (externalDocs ?? {}) as { url?: string };
  return url === undefined ? '' : `<${url}>`;
}
