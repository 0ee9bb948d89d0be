import { fileURLToPath } from 'node:url';
import { openFile } from '../../src/config/catalogue.ts';
import type { Config } from '../../src/config/config.ts';
import { Browser, deciding } from '../support/browser.ts';
import { type Setup, startSetup } from '../support/setup.ts';
import { authorizeAddress, redirect_uri } from '../support/visit.ts';

const file = fileURLToPath(new URL('orchard.yaml', import.meta.url));

/** A provider of two identifiers that posts its answers, played beside the gateway; `change` has the app's configuration before start. */
export async function startOrchard(change: (config: Config) => void = () => {}): Promise<Setup> {
  const provider = await openFile(file);
  return startSetup(
    (config) => {
      const server = `http://${config.sandbox?.host}:${config.sandbox?.port}/orchard`;
      const registered = {
        provider: 'orchard',
        client_secret: 's3cr3t',
        scope: [],
        undocumented: 'refuse' as const,
        server,
      };
      config.apps = {
        orchard: { ...registered, client_id: 'orchard-app', settings: {} },
        other: { ...registered, client_id: 'other-app', settings: {} },
        plain: { ...registered, client_id: 'plain-app', settings: { answers: 'query' } },
      };
      change(config);
    },
    { orchard: provider },
  );
}

/** What the provider's page would have the browser post, and where. */
export interface Form {
  action: string;
  fields: Record<string, string>;
}

/** Goes as far as the page at the provider that posts the answer. */
export async function untilForm(
  setup: Setup,
  browser = new Browser(),
  {
    app = 'orchard',
    user = 'alice',
    change = {},
  }: { app?: string; user?: string; change?: Record<string, string> } = {},
): Promise<Form> {
  const pass = deciding(setup.sandbox, user);
  const { response } = await browser.follow(authorizeAddress(setup, app, change), {
    stop: () => false,
    pass,
    posts: false,
  });
  const page = (await response?.text()) ?? '';
  const fields = [...page.matchAll(/name="([^"]*)" value="([^"]*)"/g)];
  return {
    action: plain(/<form method="post" action="([^"]*)">/.exec(page)?.[1]),
    fields: Object.fromEntries(fields.map(([, name, value]) => [plain(name), plain(value)])),
  };
}

/** Posts it as a browser does from another site: without the cookies of the gateway's. */
export function postFrom(form: Form, init: RequestInit = {}): Promise<Response> {
  const body = new URLSearchParams(form.fields);
  return fetch(form.action, { method: 'POST', body, redirect: 'manual', ...init });
}

/** A whole sign-in; the address at the client to which the browser came back. */
export async function comeBackByForm(setup: Setup, given: Parameters<typeof untilForm>[2] = {}): Promise<URL> {
  const browser = new Browser();
  const posted = await postFrom(await untilForm(setup, browser, given));
  const stop = (url: URL) => url.href.startsWith(redirect_uri);
  return (await browser.follow(posted.headers.get('location') as string, { stop })).url;
}

function plain(text = ''): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
