/**
 * A browser for scripts: keeps cookies as browsers do (by path), follows redirects, and does what the relay page's script does.
 * Real browsers are in test/e2e; here it is about what goes over the wire.
 */
export class Browser {
  readonly #cookies = new Map<string, { value: string; path: string }>();

  /** One request, cookies sent and kept, redirects not followed. */
  async request(url: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    const cookie = this.#cookieHeader(new URL(url));
    if (cookie) headers.set('cookie', cookie);
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.#keep(new URL(url), line);
    return response;
  }

  /**
   * Goes on from an address until `stop` holds for the next one, which is given back unvisited, or a page is shown.
   * @param pass may change each address before it is visited: the user's decision at the sandbox goes in here
   * @param posts false: a form that a page submits at once is shown instead
   */
  async follow(
    start: string,
    {
      stop,
      pass = (url) => url,
      posts = true,
    }: { stop: (url: URL) => boolean; pass?: (url: URL) => URL; posts?: boolean },
  ): Promise<{ url: URL; response?: Response }> {
    let url = pass(new URL(start));
    for (let hops = 0; hops < 15; hops++) {
      if (stop(url)) return { url };
      let response = await this.request(url.href.split('#')[0] as string);
      if (response.status === 200 && url.hash) response = await this.relay(url);
      const posted = posts && response.status === 200 ? formIn(await response.clone().text()) : undefined;
      // Another site's form comes without cookies (SameSite=Lax).
      if (posted) {
        url = new URL(posted.action, url);
        if (stop(url)) return { url };
        response = await fetch(url, { method: 'POST', body: posted.fields, redirect: 'manual' });
      }
      const location = response.headers.get('location');
      if (!location) return { url, response };
      url = pass(new URL(location, url));
    }
    throw new Error(`too many redirects at ${url}`);
  }

  /** What the relay page does: the fragment's parameters go to the page's own path, without slashes at the end, as a form. */
  relay(url: URL): Promise<Response> {
    const action = url.origin + url.pathname.replace(/\/+$/, '');
    return this.request(action, { method: 'POST', body: new URLSearchParams(url.hash.slice(1)) });
  }

  cookies(): string[] {
    return [...this.#cookies.keys()];
  }

  #keep(url: URL, line: string): void {
    const [pair = '', ...attributes] = line.split(/; */);
    const equals = pair.indexOf('=');
    const name = `${url.host} ${pair.slice(0, equals)}`;
    const attribute = (wanted: string) =>
      attributes.find((a) => a.toLowerCase().startsWith(`${wanted}=`))?.split('=')[1];
    if (attribute('max-age') === '0') this.#cookies.delete(name);
    else this.#cookies.set(name, { value: pair.slice(equals + 1), path: attribute('path') ?? '/' });
  }

  #cookieHeader({ host, pathname }: URL): string {
    return [...this.#cookies]
      .filter(([name, { path }]) => name.startsWith(`${host} `) && `${pathname}/`.startsWith(path.replace(/\/?$/, '/')))
      .map(([name, { value }]) => `${name.slice(host.length + 1)}=${value}`)
      .join('; ');
  }
}

/** The form that a page's script submits at once (OAuth 2.0 Form Post Response Mode §2). */
function formIn(page: string): { action: string; fields: URLSearchParams } | undefined {
  const text = (value = '') => value.replace(/&(amp|quot|lt|gt|#39);/g, (_, name: string) => plain[name] ?? '');
  const action = /<form method="post" action="([^"]*)">/.exec(page)?.[1];
  if (action === undefined || !page.includes('submit.call(document.forms[0])')) return undefined;
  const fields = [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)];
  return {
    action: text(action),
    fields: new URLSearchParams(fields.map(([, name, value]) => [text(name), text(value)] as [string, string])),
  };
}

const plain: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'" };

/** The user's decision at the sandbox, put into the provider's authorize request. */
export function deciding(sandbox: string, user: string, decision?: 'deny'): (url: URL) => URL {
  return (url) => {
    if (!url.href.startsWith(sandbox)) return url;
    const decided = new URL(url);
    decided.searchParams.set('sandbox_user', user);
    if (decision) decided.searchParams.set('sandbox_decision', decision);
    return decided;
  };
}
