import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// With --stdin-file-path Biome 2.6 says that something is wrong, but not what: hence real files, elsewhere.
const folder = mkdtempSync(join(tmpdir(), 'depesche-lint-'));
const biome = resolve('node_modules/@biomejs/biome/bin/biome');

beforeAll(() => {
  for (const name of ['biome.json', '.gitignore']) copyFileSync(name, join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The rules of biome.json that a small text in this place would break. */
function broken(path: string, text: string): string[] {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', path], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { summary, diagnostics } = JSON.parse(stdout) as Report;
  expect(summary.unchanged, 'the file was read').toBe(1);
  return diagnostics.map(({ category }) => category.replace('lint/style/', ''));
}

interface Report {
  summary: { unchanged: number };
  diagnostics: { category: string }[];
}

const use = (module: string) => `import * as found from '${module}';\nconsole.log(found);\n`;

describe('arrows point down: app → lib → database', () => {
  test.each([
    ['app/example.ts', '@/lib/db'],
    ['app/(site)/example.tsx', '../../lib/db'],
    ['app/example.ts', '@/prisma/generated/client'],
    ['app/desk/example.tsx', '@/prisma/generated/enums'],
    ['app/desk/example.tsx', '../../prisma/generated/client'],
    ['lib/example.ts', '@/app/layout'],
    ['lib/comments/example.ts', '@/app/_ui/comment'],
    ['lib/comments/example.ts', '../../app/layout'],
  ])('%s may not import %s', (path, module) => expect(broken(path, use(module))).toEqual(['noRestrictedImports']));

  test.each([
    ['app/example.ts', '@/lib/comments/queries'],
    ['lib/example.ts', '@/lib/db'],
    ['lib/example.ts', '@/prisma/generated/client'],
  ])('%s may import %s', (path, module) => expect(broken(path, use(module))).toEqual([]));

  test('a type is an import too', () => {
    const text = "import type { User } from '@/prisma/generated/client';\nexport type Found = User;\n";
    expect(broken('app/example.ts', text)).toEqual(['noRestrictedImports']);
  });
});

describe('the environment is read in one place', () => {
  const text = 'console.log(process.env.HOME);\n';

  test.each(['app/example.tsx', 'lib/example.ts', 'cli/example.ts', 'proxy.ts'])(
    '%s may not read process.env',
    (path) => expect(broken(path, text)).toEqual(['noProcessEnv']),
  );

  test.each(['lib/env.ts', 'prisma.config.ts', 'next.config.js'])('%s may', (path) =>
    expect(broken(path, text)).toEqual([]),
  );
});
