import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { streamed } from '../../src/gateway/api/streamed.ts';

const MEGABYTE = 2 ** 20;
const PIECE = 65_536;

/** Megabytes of buffers at most while 512 MB pass in pieces of 64 KB, each dropped at once, as reads of a socket are. */
async function most(passed: (bytes: number) => void): Promise<number> {
  const before = process.memoryUsage().arrayBuffers;
  let peak = 0;
  for (let n = 0; n < 8192; n++) {
    passed(Buffer.allocUnsafeSlow(PIECE).length);
    if (n % 16 > 0) continue;
    await turn();
    peak = Math.max(peak, process.memoryUsage().arrayBuffers - before);
  }
  return peak / MEGABYTE;
}

it('sweeps the buffers of bodies that stream through before as many are dead as V8 would wait for', async () => {
  const alone = await most(() => undefined);
  const swept = await most(streamed);
  expect(swept, `${alone} MB without`).toBeLessThan(0.8 * alone);
});
