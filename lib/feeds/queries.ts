import { needsAiLabel } from '@/lib/articles/ai-label';
import { published } from '@/lib/articles/queries';
import { keepUntilExpired, tags } from '@/lib/cache';
import { visible } from '@/lib/comments/queries';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import type { Feed } from '@/lib/feeds/rss';
import { plainText } from '@/lib/html';
import { locale, t } from '@/lib/site/messages';
import { settings } from '@/lib/site/settings/queries';

const NEWEST = 30;

/** The newest articles of the site, or of one topic; null when there is no such topic. Cached. */
export async function articleFeed({ topic }: { topic?: string } = {}): Promise<Feed | null> {
  'use cache';
  keepUntilExpired(tags.articles);
  const [{ siteName, tagline }, found, articles] = await Promise.all([
    settings(),
    topic === undefined ? null : db.topic.findUnique({ where: { slug: topic }, select: { name: true } }),
    db.article.findMany({
      where: { ...published, ...(topic === undefined ? {} : { topics: { some: { slug: topic } } }) },
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      take: NEWEST,
      select: {
        ...{ slug: true, title: true, teaser: true, bodyHtml: true, publishedAt: true, aiUse: true, reviewerId: true },
        authors: { select: { name: true } },
        topics: { select: { name: true } },
      },
    }),
  ]);
  if (topic !== undefined && !found) return null;
  const path = topic === undefined ? '' : `/topics/${topic}`;
  return {
    title: found ? `${found.name} – ${siteName}` : siteName,
    description: tagline,
    url: `${env.SITE_URL}${path || '/'}`,
    self: `${env.SITE_URL}${path}/feed.xml`,
    language: locale,
    entries: articles.map((article) => ({
      url: `${env.SITE_URL}/articles/${article.slug}`,
      title: article.title,
      date: article.publishedAt ?? new Date(0),
      authors: article.authors.map(({ name }) => name),
      topics: article.topics.map(({ name }) => name),
      // Labelled here too: who reads the feed does not see the page (AI Act Art. 50(4)).
      summary: needsAiLabel(article) ? `[${t('articles.ai.label')}] ${article.teaser}` : article.teaser,
      html: article.bodyHtml.replaceAll(/ (src|href)="\//g, ` $1="${env.SITE_URL}/`),
    })),
  };
}

/** The newest approved comments on an article; null when there is no such article. Cached. */
export async function commentFeed(slug: string): Promise<Feed | null> {
  'use cache';
  keepUntilExpired(tags.article(slug));
  const article = await db.article.findFirst({ where: { slug, ...published }, select: { id: true, title: true } });
  if (!article) return null;
  keepUntilExpired(tags.thread(article.id));
  const comments = await db.comment.findMany({
    where: { articleId: article.id, ...visible },
    orderBy: { id: 'desc' },
    take: NEWEST,
    select: {
      ...{ id: true, publishedAt: true, createdAt: true },
      author: { select: { name: true } },
      publishedRevision: { select: { html: true } },
    },
  });
  const title = t('feeds.comments', { title: article.title });
  return {
    title,
    description: title,
    url: `${env.SITE_URL}/articles/${slug}#comments`,
    self: `${env.SITE_URL}/articles/${slug}/comments/feed.xml`,
    language: locale,
    entries: comments.map(({ id, author, publishedAt, createdAt, publishedRevision }) => ({
      url: `${env.SITE_URL}/comments/${id}`,
      title: t('feeds.comment', { name: author.name ?? '' }),
      date: publishedAt ?? createdAt,
      authors: [author.name ?? ''],
      topics: [],
      summary: plainText(publishedRevision?.html ?? '', 280),
      html: publishedRevision?.html ?? '',
    })),
  };
}
