import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// The lowest versions without a known hole (advisories up to November 2026).
const floors: Record<string, string> = {
  next: '16.3.8', react: '19.2.8', 'react-dom': '19.2.8', 'next-auth': '5.0.0-beta.32', '@auth/core': '0.41.3',
  nodemailer: '10.0.14', sharp: '0.35.5', 'sanitize-html': '2.17.4', zod: '3.22.3',
};
const lock: { packages: Record<string, { version: string }> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const parts = (version: string) => version.split(/[.-]/).map((part) => (part === 'beta' ? 0 : Number(part)));
const below = (version: string, floor: string) => {
  const [a, b] = [parts(version), parts(floor)];
  const at = a.findIndex((part, i) => part !== (b[i] ?? 0));
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
};

test.each(Object.entries(floors))('%s is at least %s, wherever it is installed', (name, floor) => {
  const installed = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
  expect(installed.length).toBeGreaterThan(0);
  for (const [path, { version }] of installed) expect(below(version, floor), `${path} ${version}`).toBe(false);
});
