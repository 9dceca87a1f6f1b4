import { globSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { type ESTree, parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';

/** Where a regular expression of ours may stand. */
const FOLDERS = '{app,lib,cli,prisma}/**/*.{ts,tsx}';

interface Found {
  file: string;
  source: string;
  flags: string;
}

function expressionsIn(file: string): Found[] {
  const found: Found[] = [];
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  const see = (node: ESTree.NumericLiteral | ESTree.RegExpLiteral | object) => {
    if ('regex' in node) found.push({ file, source: node.regex.pattern, flags: node.regex.flags });
  };
  new Visitor({ Literal: see }).visit(program);
  return found;
}

const all = ['proxy.ts', ...globSync(FOLDERS)]
  .filter((file) => !file.startsWith('prisma/generated') && !file.startsWith('prisma/demo'))
  .flatMap(expressionsIn);
const distinct = [...new Map(all.map((found) => [`/${found.source}/${found.flags}`, found])).entries()];

test('they are found at all', () => {
  expect(distinct.length).toBeGreaterThan(100);
  expect(checkSync('^(a+)+$', '', { timeout: 5_000 }).status).toBe('vulnerable');
});

// Quadratic ones are borne: what they read has a limit (a comment 8,000 characters). Worse is not.
test('none takes exponential time, or more than the square', { timeout: 300_000 }, () => {
  const worse = distinct.flatMap(([shown, { file, source, flags }]) => {
    const result = checkSync(source, flags, { timeout: 1_000 });
    if (result.status !== 'vulnerable') return [];
    const { complexity } = result;
    const borne = complexity.type === 'polynomial' && complexity.degree <= 2;
    return borne ? [] : [`${file}: ${shown}: ${complexity.summary}`];
  });
  expect(worse).toEqual([]);
});
