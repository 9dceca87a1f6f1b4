import { describe, expect, test } from 'vitest';
import { changeName } from '@/lib/accounts/change-name';
import { displayName, nameKey } from '@/lib/accounts/display-name';
import { tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { createCast, postApproved, refusalOf } from '@/tests/support/cast';
import { expired } from '@/tests/support/next-cache';

const problem = (name: string) => displayName.safeParse(name).error?.issues[0]?.message;

describe('a name', () => {
  test.each([
    ...['Mia', 'Jean-Luc O’Neil', 'Ömer Ş.', 'Işıl Yıldız', 'Đặng Văn Lâm', 'Þórður', 'Łukasz', 'Əli', 'user_7', 'Zoë'],
    ...['Анна Петрова', 'Ђорђе', 'Ελένη', 'Արամ', 'გიორგი', 'שרה', 'محمد', 'אבי', 'ሰላም', 'दीपिका', 'অমর্ত্য', 'கமலா'],
    ...['李小龙', 'スーパーさくら子', '김민준', 'สมชาย'],
  ])('%s is fine', (name) => expect(problem(name)).toBeUndefined());

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
    ...['\u3164\u3164', '\u115F\u1160', 'Mia\u3164', 'Mia\u00AD', 'Mia\uFE0F'].map((name) => [name, 'nameCharacters']),
    ...['ɡeorɡ', 'ǀars', 'ꓮnna', 'ᴀnna', 'Ａnna', '𝐀nna', 'ﬁona', 'Mia²', 'Mia\u20DD'].map((name) => [
      name,
      'nameCharacters',
    ]),
    ['Mоderator', 'nameScripts'],
    ['Mօritz', 'nameScripts'],
    ['Anna さくら', 'nameScripts'],
  ])('%j is refused: %s', (name, reason) => expect(problem(name)).toBe(reason));
});

test.each([
  ['Moderator', 'm0derator'],
  ['Moderator', 'Mo der-ator'],
  ['Moderator', 'Моdеrаtоr'],
  ['Moderator', 'rnoderator'],
  ['Bill', 'BiII'],
  ['Zoë', 'zoe'],
  ['Anni', 'Annı'],
  ['shell', 'ѕһеӏӏ'],
  ['Jo', 'Јо'],
  ['Moritz', 'Mօritz'],
  ['ANNE', 'ΑΝΝΕ'],
  ['Νίκος', 'ΝΙΚΟΣ'],
  ['uno', 'սոօ'],
  ['محمد', 'محمـد'],
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

  test('is refused with 409 when only the staff may be called so', async () => {
    const { mia, mo } = await createCast();
    await db.author.create({ data: { slug: 'anna', name: 'Anna Schmidt' } });
    const taken = { key: 'nameTaken', status: 409 };
    for (const name of ['Redaktion', 'M0deration', 'depesche', 'Deleted Account', 'Anna Schmidt'])
      expect(await refusalOf(changeName({ name }, mia)), name).toMatchObject(taken);
    await changeName({ name: 'Moderation' }, mo);
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
