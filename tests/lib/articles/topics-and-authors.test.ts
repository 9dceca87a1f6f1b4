import { beforeEach, describe, expect, test } from 'vitest';
import { removeAuthor } from '@/lib/articles/authors/remove-author';
import { saveAuthor } from '@/lib/articles/authors/save-author';
import { authorFields } from '@/lib/articles/authors/schema';
import { removeTopic } from '@/lib/articles/topics/remove-topic';
import { saveTopic } from '@/lib/articles/topics/save-topic';
import { topicFields } from '@/lib/articles/topics/schema';
import { tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { type Cast, createCast, refusalOf } from '@/tests/support/cast';
import { article } from '@/tests/support/newsroom';
import { expired } from '@/tests/support/next-cache';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const topic = (fields: object = {}) => topicFields.parse({ name: 'Chips & Öl', ...fields });
const author = (fields: object = {}) => authorFields.parse({ name: 'Änne Beispiel', role: 'Editor', ...fields });

describe.each(['mia', 'mo', 'eda', 'ada'] as const)('%s', (name) => {
  const allowed = name === 'eda' || name === 'ada';

  test(`${allowed ? 'keeps' : 'does not touch'} topics and authors`, async () => {
    const acts = [
      saveTopic({ id: null, fields: topic() }, cast[name]),
      saveAuthor({ id: null, fields: author() }, cast[name]),
    ];
    for (const act of acts) {
      if (allowed) await expect(act).resolves.toMatchObject({ id: expect.any(Number) });
      else expect(await refusalOf(act)).toMatchObject({ status: 403 });
    }
    const there = await db.topic.findFirst({ select: { id: true } });
    const removal = removeTopic({ id: there?.id ?? 0 }, cast[name]);
    if (allowed) await removal;
    else expect(await refusalOf(removal)).toMatchObject({ status: 403 });
    expect(await db.topic.count()).toBe(0);
  });
});

describe('a topic', () => {
  test('takes its address from its name, once and for good', async () => {
    const { id } = await saveTopic({ id: null, fields: topic() }, cast.eda);
    expired.length = 0;
    await saveTopic({ id, fields: topic({ name: 'Semiconductors', slug: 'other' }) }, cast.eda);
    expect(await db.topic.findUnique({ where: { id } })).toMatchObject({
      slug: 'chips-und-oel',
      name: 'Semiconductors',
    });
    expect(expired).toEqual([tags.site]);
  });

  test('whose address is taken is refused', async () => {
    await saveTopic({ id: null, fields: topic() }, cast.eda);
    expect(await refusalOf(saveTopic({ id: null, fields: topic() }, cast.eda))).toMatchObject({ key: 'addressTaken' });
  });

  test('that articles are about stays', async () => {
    await article({ slug: 'a', topics: ['chips'] });
    const { id } = await db.topic.findUniqueOrThrow({ where: { slug: 'chips' } });
    expect(await refusalOf(removeTopic({ id }, cast.eda))).toMatchObject({ key: 'topicUsed', status: 409 });
    expect(await refusalOf(removeTopic({ id: 999 }, cast.eda))).toMatchObject({ key: 'topicGone', status: 404 });
  });

  test.each([
    ['', 'nameMissing'],
    [' \n ', 'nameMissing'],
    ['x'.repeat(121), 'nameTooLong'],
    ['a\0b', 'characters'],
    ['李', 'slugShape'],
  ])('named %j is refused: %s', (name, key) => {
    expect(topicFields.safeParse({ name }).error?.issues[0]?.message).toBe(key);
  });
});

describe('an author', () => {
  test('is changed, keeps the address, and is removed while no article names them', async () => {
    const { id } = await saveAuthor({ id: null, fields: author() }, cast.eda);
    await saveAuthor({ id, fields: author({ name: 'Änne B.' }) }, cast.eda);
    expect(await db.author.findUnique({ where: { id } })).toMatchObject({ slug: 'aenne-beispiel', name: 'Änne B.' });
    await article({ slug: 'a', authors: ['aenne-beispiel'] });
    expect(await refusalOf(removeAuthor({ id }, cast.eda))).toMatchObject({ key: 'authorUsed', status: 409 });
    await db.article.deleteMany({ where: { slug: 'a' } });
    await removeAuthor({ id }, cast.eda);
    expect(await refusalOf(saveAuthor({ id, fields: author() }, cast.eda))).toMatchObject({ key: 'authorGone' });
  });
});
