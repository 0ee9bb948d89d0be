import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Two cores: more workers than that only wait for each other.
    maxWorkers: 2,
    env: { ONEGATE_LOG: process.env.ONEGATE_LOG ?? 'silent' },
  },
});
