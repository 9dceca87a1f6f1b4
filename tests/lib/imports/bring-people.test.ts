import { expect, test } from 'vitest';
import { changeName } from '@/lib/accounts/change-name';
import { db } from '@/lib/db';
import { bringPeople } from '@/lib/imports/bring-people';
import { createCast, refusalOf } from '@/tests/support/cast';

let comments = 0;
const by = (author: string, email: string) => ({ id: `${++comments}`, author, email, at: new Date() });
const names = (more: object = {}) =>
  db.user.findMany({ where: more, orderBy: { email: 'asc' }, select: { name: true, nameKey: true } });

test('an imported name is shown as it was, and is theirs if nobody has it', async () => {
  const { noah } = await createCast();
  await db.author.create({ data: { slug: 'anna', name: 'Anna Schmidt' } });
  const written = [by('Peter', 'a@old.test'), by('PETER', 'b@old.test'), by('Anna Schmidt', 'c@old.test'), by('', '')];
  // The file may be read again.
  for (let run = 0; run < 2; run++) {
    const people = await db.$transaction((tx) => bringPeople(tx, 'old', written));
    expect(new Set(people.values()).size).toBe(4);
    expect(await names({ email: { endsWith: '@old.test' } })).toEqual([
      { name: 'Peter', nameKey: 'peter' },
      { name: 'PETER', nameKey: null },
      { name: 'Anna Schmidt', nameKey: null },
    ]);
  }
  expect(await names({ email: { endsWith: '@invalid' } })).toEqual([{ name: 'Deleted account', nameKey: null }]);
  expect(await refusalOf(changeName({ name: 'Peter' }, noah))).toMatchObject({ key: 'nameTaken' });
});
