import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

export default defineConfig({
  resolve: {
    alias: [
      { find: 'next/cache', replacement: `${root}/tests/support/next-cache.ts` },
      { find: /^@\//, replacement: `${root}/` },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/support/server.ts',
    setupFiles: 'tests/support/database.ts',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
