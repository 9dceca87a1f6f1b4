import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Lowest versions without a known hole, for what is installed now or may be one day. */
const FLOORS: Record<string, string> = {
  next: '16.3.8',
  react: '19.2.8',
  'react-dom': '19.2.8',
  'next-auth': '5.0.0-beta.32',
  '@auth/core': '0.41.3',
  nodemailer: '10.0.14',
  sharp: '0.35.5',
  'sanitize-html': '2.17.4',
  dompurify: '3.4.0',
  'rehype-sanitize': '6.0.0',
  'fast-xml-parser': '5.7.0',
  xml2js: '0.5.0',
  zod: '3.22.3',
};
const NEEDED = ['next', 'react', 'react-dom', 'next-auth', '@auth/core', 'nodemailer', 'sharp', 'sanitize-html', 'zod'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version?: string }>;
};
const installed = Object.entries(lock.packages).map(([path, { version = '' }]) => ({
  path,
  version,
  name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
}));
const copies = installed.filter(({ name, path }) => path !== '' && Object.hasOwn(FLOORS, name));

test('every package with a floor that we need is in package-lock.json', () => {
  expect(NEEDED.filter((name) => !copies.some((copy) => copy.name === name))).toEqual([]);
});

test.each(copies)('$path $version is not below its floor', ({ name, version }) => {
  expect(compare(version, FLOORS[name] ?? '')).toBeGreaterThanOrEqual(0);
});

test.each(NEEDED)('what lies in node_modules is what package-lock.json says: %s', (name) => {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  expect(version).toBe(lock.packages[`node_modules/${name}`]?.version);
});

test.each([
  ['16.3.7', '16.3.8', -1],
  ['16.10.0', '16.3.8', 1],
  ['5.0.0-beta.31', '5.0.0-beta.32', -1],
  ['5.0.0-beta.100', '5.0.0-beta.32', 1],
  ['5.0.0', '5.0.0-beta.32', 1],
  ['19.2.8', '19.2.8', 0],
])('%s against %s: %i', (a, b, order) => expect(Math.sign(compare(a, b))).toBe(order));

function compare(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/** Major, minor, patch, and the number of the prerelease: a release comes after all of those. */
function parts(version: string): number[] {
  const numbers = (version.match(/\d+/g) ?? []).map(Number);
  return [...numbers.slice(0, 3), version.includes('-') ? (numbers[3] ?? 0) : Number.MAX_SAFE_INTEGER];
}
