import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const lint = (path: string, source: string) =>
  spawnSync('node_modules/.bin/biome', ['lint', `--stdin-file-path=${path}`], { input: source, encoding: 'utf8' });

test.each([
  ['app/(site)/x.ts', "import { db } from '@/lib/db';\ndb;\n", 'noRestrictedImports'],
  ['app/desk/x.ts', "import { PrismaClient } from '@/prisma/generated/client';\nPrismaClient;\n", 'noRestrictedImports'],
  ['lib/comments/x.ts', "import Page from '@/app/page';\nPage;\n", 'noRestrictedImports'],
  ['lib/comments/x.ts', 'export const url = process.env.SITE_URL;\n', 'noProcessEnv'],
  ['lib/comments/x.ts', 'export const x = (y: any) => y;\n', 'noExplicitAny'],
])('%s: %s is caught', (path, source, rule) => {
  const { status, stdout, stderr } = lint(path, source);
  expect(status).not.toBe(0);
  expect(stdout + stderr).toContain(rule);
});
