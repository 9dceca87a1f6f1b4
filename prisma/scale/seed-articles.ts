import { db } from '@/lib/db';
import { inBatches } from './batches';
import { randomNumbers } from './random';
import type { Progress } from './seed-scale';
import { prose } from './words';

const TOPICS = 40;
const AUTHORS = 60;
/** The newest is an hour old, the others one an hour before it: ten years for 100,000. */
const HOUR = 3_600_000;

/** Published articles of 250 words, each with one author and two topics. */
export async function seedArticles(wanted: number, progress: Progress): Promise<void> {
  const names = (kind: string, count: number) =>
    Array.from({ length: count }, (_, number) => ({ slug: `${kind}-${number}`, name: `${kind} ${number}` }));
  await db.topic.createMany({ data: names('scale-topic', TOPICS), skipDuplicates: true });
  await db.author.createMany({ data: names('scale-author', AUTHORS), skipDuplicates: true });
  const topics = await idsOf('Topic');
  const authors = await idsOf('Author');
  const from = await db.article.count({ where: { slug: { startsWith: 'scale-article-' } } });
  await inBatches({ what: 'articles', from, to: wanted, progress }, async (numbers) => {
    const rows = numbers.map((number) => {
      const random = randomNumbers(number);
      const paragraphs = Array.from({ length: 5 }, () => `<p>${prose(random, 50)}</p>`);
      return {
        slug: `scale-article-${number}`,
        title: prose(random, 7).slice(0, -1),
        teaser: prose(random, 25),
        bodyHtml: paragraphs.join(''),
        publishedAt: new Date(Date.now() - (number + 1) * HOUR),
        author: authors[Math.floor(random() ** 2 * AUTHORS)],
        topics: [topics[Math.floor(random() ** 2 * TOPICS)], topics[Math.floor(random() * TOPICS)]],
      };
    });
    // The links first make a set of their own: one article may have drawn the same topic twice.
    await db.$executeRaw`
      WITH row AS (
        SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json) AS row
          (slug text, title text, teaser text, "bodyHtml" text, "publishedAt" timestamptz, author int, topics int[])
      ), stored AS (
        INSERT INTO "Article" (slug, status, title, teaser, "bodyHtml", "publishedAt", "updatedAt")
        SELECT slug, 'PUBLISHED', title, teaser, "bodyHtml", "publishedAt", "publishedAt" FROM row RETURNING id, slug
      ), signed AS (
        INSERT INTO "_ArticleToAuthor" ("A", "B") SELECT id, author FROM stored JOIN row USING (slug)
      )
      INSERT INTO "_ArticleToTopic" ("A", "B")
      SELECT DISTINCT id, topic FROM stored JOIN row USING (slug), unnest(topics) AS topic`;
  });
}

async function idsOf(table: 'Topic' | 'Author'): Promise<number[]> {
  const find = { where: { slug: { startsWith: 'scale-' } }, orderBy: { id: 'asc' }, select: { id: true } } as const;
  return (table === 'Topic' ? await db.topic.findMany(find) : await db.author.findMany(find)).map(({ id }) => id);
}
