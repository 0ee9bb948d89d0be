import { defineConfig } from 'vitest/config';

/** The soak: a minute of faults (SOAK_SECONDS makes it longer or shorter), with nothing else beside it. It needs wrk. */
export default defineConfig({
  test: {
    include: ['test/soak/**/*.soak.ts'],
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
