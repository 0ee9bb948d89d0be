import { defineConfig } from 'vitest/config';

/** Refreshes under load on several gateways, some of them killed; longer than all other tests together, and one at a time. */
export default defineConfig({
  test: {
    include: ['test/storm/**/*.storm.ts'],
    testTimeout: 180_000,
    hookTimeout: 90_000,
    fileParallelism: false,
  },
});
