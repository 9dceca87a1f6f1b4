import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^next\/cache$/, replacement: at('tests/support/next-cache.ts') },
      { find: /^@\//, replacement: at('./') },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    globalSetup: 'tests/support/database.ts',
    setupFiles: 'tests/support/setup.ts',
    pool: 'forks',
    // Each has a database of its own (tests/support/database.ts).
    maxWorkers: 3,
  },
});
