import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameKey } from '@/lib/accounts/display-name';
import { db } from '@/lib/db';

const migrate = (name: string) => db.$executeRawUnsafe(readFileSync(`prisma/migrations/${name}/migration.sql`, 'utf8'));
const stored = (name: string, key: string | null) => ({ email: `${randomUUID()}@example.org`, name, nameKey: key });
const keys = async () =>
  Object.fromEntries(
    (await db.user.findMany({ select: { name: true, nameKey: true } })).map((row) => [row.name, row.nameKey]),
  );

test('keys from before are what they would be now, unless somebody has that one', async () => {
  const before = {
    Yıldız: 'yıldız',
    Ŧorŋ: 'ŧorŋ',
    ѕһеӏӏ: 'sһeӏӏ',
    Նոնա: 'նոնա',
    محمـد: 'محمـد',
    Ελένη: 'eλevη',
    Mia: 'mla',
  };
  await db.user.createMany({ data: Object.entries(before).map(([name, key]) => stored(name, key)) });
  await db.user.createMany({ data: [stored('Anni', nameKey('Anni')), stored('Annı', 'annı')] });
  await migrate('20261127010200_letters_that_look_alike');
  const expected = Object.fromEntries(Object.keys(before).map((name) => [name, nameKey(name)]));
  expect(await keys()).toEqual({ ...expected, Anni: 'annl', Annı: 'annı' });
});
