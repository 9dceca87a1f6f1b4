import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { OWN_PARTS, oldAddress } from '@/lib/site/old-address';

test('every folder of app/ is known as our own', () => {
  const folders = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^[_(]/.test(entry.name))
      .map(({ name }) => name);
  const routes = [...folders('app'), ...folders('app/(site)')].filter((name) => !['styles', 'theme'].includes(name));
  expect(routes.filter((name) => !OWN_PARTS.includes(name))).toEqual([]);
});

test('our own addresses are never looked up, others once', async () => {
  await db.oldAddress.create({ data: { path: '/rules/x', target: '/nowhere' } });
  await db.oldAddress.create({ data: { path: '/2020/grüße', target: '/articles/gruesse' } });
  const none = new URLSearchParams();
  expect(await oldAddress('/rules/x', none)).toBeNull();
  expect(await oldAddress('/2020/GR%C3%9C%C3%9FE/', none)).toBe('/articles/gruesse');
  expect(await oldAddress('/%E0%A4%A', none)).toBeNull();
  expect(await oldAddress('/', new URLSearchParams('p=1; DROP'))).toBeNull();
});
