import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // One more than a small machine's cores: some tests wait for clocks, locks and servers most of their time.
    maxWorkers: 3,
    env: { ONEGATE_LOG: process.env.ONEGATE_LOG ?? 'silent' },
  },
});
