import { mkdir } from 'node:fs/promises';
import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core';

/** Who comes: language is what the browser says in Accept-Language. */
export interface Visitor {
  language?: 'en' | 'zh-CN' | 'fr';
  colorScheme?: 'light' | 'dark';
  width?: number;
  javaScriptEnabled?: boolean;
}

/** A browser window of a new profile, and everything in it that must not happen. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** The addresses of all requests, in order. */
  requests: string[];
  /** Requests to other hosts, violations of a Content-Security-Policy, errors on the console, exceptions. */
  faults: string[];
  /** Takes note that the page at hand is an error page: the browser writes its status to the console. */
  expectStatus(status: number): void;
  /** Keeps a picture where SCREENSHOTS names a folder. */
  picture(name: string): Promise<void>;
}

/** Starts Chromium, headless, with nothing of its own that talks to the network. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Opens a window in which nothing goes unnoticed. */
export async function visit(browser: Browser, visitor: Visitor = {}): Promise<Visit> {
  const { language = 'en', colorScheme = 'light', width = 1100, javaScriptEnabled = true } = visitor;
  const context = await browser.newContext({
    locale: language,
    colorScheme,
    javaScriptEnabled,
    viewport: { width, height: 800 },
  });
  const expected = new Set<number>();
  const [requests, faults] = [[] as string[], [] as string[]];
  context.on('request', (request: Request) => {
    requests.push(request.url());
    if (!isHere(request.url())) faults.push(`request to ${request.url()}`);
  });
  context.on('weberror', (error) => faults.push(`exception: ${error.error().message}`));
  context.on('console', (message) => {
    const status = Number(/the server responded with a status of (\d+)/.exec(message.text())?.[1]);
    if (message.type() === 'error' && !expected.has(status)) faults.push(`console: ${message.text()}`);
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return {
    page,
    context,
    requests,
    faults,
    expectStatus: (status) => void expected.add(status),
    picture: (name) => picture(page, name),
  };
}

/** Nothing but this machine's loopback address, and what a page carries in itself. */
function isHere(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:';
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
