import { describe, expect, test } from 'vitest';
import { changeName } from '@/lib/accounts/change-name';
import { displayName, nameKey } from '@/lib/accounts/display-name';
import { tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { createCast, postApproved, refusalOf } from '@/tests/support/cast';
import { expired } from '@/tests/support/next-cache';

const problem = (name: string) => displayName.safeParse(name).error?.issues[0]?.message;

describe('a name', () => {
  test.each(['Mia', 'Jean-Luc O’Neil', 'Ömer Ş.', '李小龙', 'Анна Петрова', 'user_7', 'Zoë'])('%s is fine', (name) =>
    expect(problem(name)).toBeUndefined(),
  );

  test('is stored without spaces around or doubled, composed', () => {
    expect(displayName.parse('  Zoe\u0308   M ')).toBe('Zoë M');
  });

  test.each([
    ['', 'nameTooShort'],
    [' M ', 'nameTooShort'],
    ['M'.repeat(41), 'nameTooLong'],
    ['Mia\u202Ecod', 'nameCharacters'],
    ['Mi\u200Ba', 'nameCharacters'],
    ['Mia\u0000', 'nameCharacters'],
    ['<b>Mia</b>', 'nameCharacters'],
    ['Z\u0335\u0321\u0328algo', 'nameCharacters'],
    ['😀😀', 'nameCharacters'],
    ['Mоderator', 'nameScripts'],
  ])('%j is refused: %s', (name, reason) => expect(problem(name)).toBe(reason));
});

test.each([
  ['Moderator', 'm0derator'],
  ['Moderator', 'Mo der-ator'],
  ['Moderator', 'Моdеrаtоr'],
  ['Moderator', 'rnoderator'],
  ['Bill', 'BiII'],
  ['Zoë', 'zoe'],
])('%s and %s look alike', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

test('Mia and Mina do not', () => expect(nameKey('Mia')).not.toBe(nameKey('Mina')));

describe('changing the name', () => {
  test('is refused with 409 when somebody’s looks the same', async () => {
    const { mia, noah } = await createCast();
    await changeName({ name: 'Bookworm' }, mia);
    expect(await refusalOf(changeName({ name: 'B00kworm' }, noah))).toMatchObject({ key: 'nameTaken', status: 409 });
  });

  test('by two people at once succeeds for one', async () => {
    const { mia, noah } = await createCast();
    const tries = await Promise.allSettled([mia, noah].map((actor) => changeName({ name: 'Bookworm' }, actor)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await db.user.count({ where: { name: 'Bookworm' } })).toBe(1);
  });

  test('back and forth is fine for oneself', async () => {
    const { mia } = await createCast();
    await changeName({ name: 'Bookworm' }, mia);
    await changeName({ name: 'bookworm' }, mia);
    expect(await db.user.findUnique({ where: { id: mia.id } })).toMatchObject({ name: 'bookworm' });
  });

  test('shows in the threads where they have spoken, and in the feed of all comments', async () => {
    const { mia, mo, article } = await createCast();
    await postApproved({ actor: mia, articleId: article.id }, mo);
    expired.length = 0;
    await changeName({ name: 'Bookworm' }, mia);
    expect(expired).toEqual([tags.person(mia.id), tags.discussions, tags.thread(article.id)]);
  });
});
