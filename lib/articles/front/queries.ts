import { card, listed } from '@/lib/articles/queries';
import { keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';

const SECTIONS = 3;
const IN_A_SECTION = 4;
const DISCUSSED = 5;

/** The topics written about most in the last 60 days, each with its newest articles but those named. Cached. */
export async function topicSections({ without }: { without: number[] }) {
  'use cache';
  keepUntilExpired(tags.articles);
  const busiest = await db.$queryRaw<{ id: number; slug: string; name: string }[]>`
    SELECT t.id, t.slug, t.name FROM "Topic" t
    JOIN "_ArticleToTopic" link ON link."B" = t.id
    JOIN "Article" a ON a.id = link."A" AND a.status = 'PUBLISHED' AND NOT a.standing AND a."publishedAt" > now() - interval '60 days'
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
    SELECT a.slug, a.title, count(*)::int AS comments FROM "Article" a
    JOIN "Comment" c ON c."articleId" = a.id AND c."publishedRevisionId" IS NOT NULL
    WHERE a.status = 'PUBLISHED' AND NOT a.standing AND a."publishedAt" > now() - interval '30 days'
    GROUP BY a.id ORDER BY count(*) DESC, a.id DESC LIMIT ${DISCUSSED}`;
}
