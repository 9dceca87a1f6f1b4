import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^next\/cache$/, replacement: at('tests/support/next-cache.ts') },
      { find: /^next\/headers$/, replacement: at('tests/support/next-request.ts') },
      { find: /^next\/server$/, replacement: at('tests/support/next-server.ts') },
      { find: /^@\//, replacement: at('./') },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/faults/**'],
    globalSetup: 'tests/support/database.ts',
    setupFiles: 'tests/support/setup.ts',
    pool: 'forks',
    // A busy machine is no failure; speed is measured in bench/.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // It names files of Next in a way that only a bundler understands.
    server: { deps: { inline: [/next-auth/] } },
    // Each has a database of its own (tests/support/database.ts).
    maxWorkers: 3,
  },
});
