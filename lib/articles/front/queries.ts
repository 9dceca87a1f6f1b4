import { card, listed } from '@/lib/articles/queries';
import { keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';

/** What the front page judges by: so many articles, none older than 60 days. */
const RECENT = 500;
const SECTIONS = 3;
const IN_A_SECTION = 4;
const DISCUSSED = 5;

/** The topics that the newest articles are about most, each with its newest but those named. Cached. */
export async function topicSections({ without }: { without: number[] }) {
  'use cache';
  keepUntilExpired(tags.articles);
  const busiest = await db.$queryRaw<{ id: number; slug: string; name: string }[]>`
    WITH recent AS (
      SELECT id FROM "Article" WHERE status = 'PUBLISHED' AND NOT standing AND "publishedAt" > now() - interval '60 days'
      ORDER BY "publishedAt" DESC LIMIT ${RECENT}
    )
    SELECT t.id, t.slug, t.name FROM recent
    JOIN "_ArticleToTopic" link ON link."A" = recent.id
    JOIN "Topic" t ON t.id = link."B"
    GROUP BY t.id ORDER BY count(*) DESC, t.id LIMIT ${SECTIONS}`;
  // One after the other: no article stands in two sections.
  const shown = [...without];
  const sections = [];
  for (const { id, slug, name } of busiest) {
    const articles = await db.article.findMany({
      where: { ...listed, id: { notIn: shown }, topics: { some: { id } } },
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      take: IN_A_SECTION,
      select: card,
    });
    shown.push(...articles.map((article) => article.id));
    sections.push({ slug, name, articles });
  }
  return sections;
}

/** The articles of the last 30 days with the most visible comments. Cached until any discussion changes. */
export async function mostDiscussed() {
  'use cache';
  keepUntilExpired(tags.articles, tags.discussions);
  return db.$queryRaw<{ slug: string; title: string; comments: number }[]>`
    SELECT a.slug, a.title, seen.comments FROM "Article" a
    JOIN LATERAL (SELECT sum(count)::int AS comments FROM "CommentPage" WHERE "articleId" = a.id) seen ON seen.comments > 0
    WHERE a.status = 'PUBLISHED' AND NOT a.standing AND a."publishedAt" > now() - interval '30 days'
    ORDER BY seen.comments DESC, a.id DESC LIMIT ${DISCUSSED}`;
}
