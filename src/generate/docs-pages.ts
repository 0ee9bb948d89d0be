import { existsSync } from 'node:fs';

/**
 * A program of its own: `docs-pages.ts <renderer> <template> (<document> <page>)…` renders pages one after another.
 * To start the renderer takes far longer than a page does, and it is a command that knows one page only: so its command line is run anew
 * for each, in a process that has the rest of it loaded. Ends with status 1 at the first document that can't be rendered, of which the
 * renderer told why on stderr.
 */
async function main([renderer, template = '', ...files]: string[]): Promise<number> {
  const interpreter = process.argv[0] as string;
  let done = () => {};
  // The last that a command does is to ask for its status at the end of the process, which here is not the end.
  process.on('newListener', (event) => {
    if (event === 'beforeExit') done();
  });
  for (let i = 0; i < files.length; i += 2) {
    const [document, page] = files.slice(i, i + 2) as [string, string];
    const ended = new Promise<void>((resolve) => {
      done = resolve;
    });
    process.argv = [interpreter, 'redocly', 'build-docs', document, '-t', template, '-o', page];
    await import(`${renderer}?page=${i}`);
    await ended;
    process.removeAllListeners('beforeExit');
    if (!existsSync(page)) return 1;
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
