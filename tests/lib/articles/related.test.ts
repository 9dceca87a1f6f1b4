import { expect, test } from 'vitest';
import { neighbours, similarArticles } from '@/lib/articles/related/queries';
import { article, hoursAgo } from '@/tests/support/newsroom';

test('the most similar articles share topics first, then words', async () => {
  const { id } = await article({ slug: 'this', title: 'Chips for everyone', topics: ['chips', 'law'] });
  await article({ slug: 'one-topic', title: 'A court decides', topics: ['law'] });
  await article({ slug: 'one-topic-same-words', title: 'Chips for nobody', topics: ['law'] });
  await article({ slug: 'both-topics', title: 'Another matter', topics: ['chips', 'law'] });
  await article({ slug: 'no-topic', title: 'Chips for everyone', topics: ['cooking'] });
  await article({ slug: 'not-yet', title: 'Chips for everyone', topics: ['chips', 'law'], status: 'SCHEDULED' });
  const similar = await similarArticles({ id });
  expect(similar.map(({ slug }) => slug)).toEqual(['both-topics', 'one-topic-same-words', 'one-topic', 'no-topic']);
});

test('an article without topics has those that share words of its title, never stop words alone', async () => {
  const { id } = await article({ slug: 'this', title: 'Der Chip und die Richterin' });
  await article({ slug: 'same-word', title: 'Die Richterin entscheidet', topics: ['law'] });
  await article({ slug: 'both-words', title: 'Eine Richterin und ihr Chip' });
  await article({ slug: 'stop-words', title: 'Der Wald und die See' });
  await article({ slug: 'about', title: 'Der Chip', standing: true });
  await article({ slug: 'withdrawn', title: 'Der Chip und die Richterin', status: 'WITHDRAWN' });
  expect((await similarArticles({ id })).map(({ slug }) => slug)).toEqual(['both-words', 'same-word']);
});

test('an article whose title says nothing has none, and is no error', async () => {
  const { id } = await article({ slug: 'this', title: 'Und die?' });
  await article({ slug: 'other', title: 'Und das!' });
  expect(await similarArticles({ id })).toEqual([]);
});

test('before and after an article stand its neighbours in time, also at the same moment', async () => {
  const publishedAt = hoursAgo(2);
  await article({ slug: 'first', publishedAt });
  const { id } = await article({ slug: 'second', publishedAt });
  await article({ slug: 'third', publishedAt });
  await article({ slug: 'draft', publishedAt, status: 'DRAFT' });
  expect(await neighbours({ id, publishedAt })).toEqual({
    previous: { slug: 'first', title: 'first' },
    next: { slug: 'third', title: 'third' },
  });
});
