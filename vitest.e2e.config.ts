import { defineConfig } from 'vitest/config';

/** The browser tests: one gateway with its sandbox for all of them, and a real Chromium (CHROMIUM names another binary). */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: ['test/e2e/gateway.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
