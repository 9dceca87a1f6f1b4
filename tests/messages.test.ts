import { expect, test } from 'vitest';
import de from '@/messages/de.json';
import en from '@/messages/en.json';

type Tree = { [key: string]: string | Tree };
const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`)));
const variables = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].filter((name) => name && /^[a-z]/.test(name)).sort();

test('both catalogues have the same keys with the same variables', () => {
  const shape = (tree: Tree) => leaves(tree).map(([key]) => key).sort();
  expect(shape(en)).toEqual(shape(de));
  const english = new Map(leaves(en));
  for (const [key, text] of leaves(de)) if (!text.includes('plural')) expect(variables(english.get(key) ?? ''), key).toEqual(variables(text));
});
