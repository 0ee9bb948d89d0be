import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Koa from 'koa';
import type { AnyHandler, Contract } from '../../src/contract/contract.ts';
import { type StubOptions, stub } from '../../src/contract/stub.ts';
import { compileContract } from '../../src/generate/runtime.ts';

export const library: Contract = await compileContract(`${import.meta.dirname}/../generate/fixtures/library.yaml`);

/** Serves the library on a free loopback port; operations without a handler given fail the request. */
export async function serve(handlers: Record<string, AnyHandler>, options?: StubOptions) {
  const unexpected = Object.fromEntries(
    Object.keys(library.operations)
      .filter((id) => id !== 'bookReturned')
      .map((id): [string, AnyHandler] => [
        id,
        () => {
          throw new Error(`${id} was not expected`);
        },
      ]),
  );
  const router = stub(library, { ...unexpected, ...handlers }, options);
  const app = new Koa();
  const errors: Error[] = [];
  app.on('error', (error: Error) => errors.push(error));
  app.use(router.routes()).use(router.allowedMethods());
  app.use((ctx) => {
    ctx.status = 404;
    ctx.body = 'somebody else';
  });
  const server = createServer(app.callback()).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    base,
    errors,
    fetch: (path: string, init?: RequestInit) => fetch(base + path, { redirect: 'manual', ...init }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
