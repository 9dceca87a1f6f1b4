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

test('people without a key get the one of their name, the first of those who share it', async () => {
  await db.author.create({ data: { slug: 'anna', name: 'Änna Schmidt' } });
  await db.user.create({ data: stored('Noah', 'noah') });
  const free = ['Łukasz O’Neil-Größe', 'ÆŒẞ æœß', 'Thorn vvv rrn', 'I1i0 34_57', 'Émile', 'Đorđe', 'ıIİ', '١٢ Mia'];
  for (const name of [...free, 'EMILE', 'Anna Schmidt', 'N0ah', 'Анна'])
    await db.user.create({ data: stored(name, null) });
  await migrate('20261127010300_names_have_keys');
  const expected = Object.fromEntries(free.map((name) => [name, nameKey(name)]));
  const none = { EMILE: null, 'Anna Schmidt': null, N0ah: null, Анна: null, '١٢ Mia': null };
  expect(await keys()).toEqual({ ...expected, ...none, Noah: 'noah' });
});

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
