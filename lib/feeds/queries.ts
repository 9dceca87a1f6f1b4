import { needsAiLabel } from '@/lib/articles/ai-label';
import { listed, published } from '@/lib/articles/queries';
import { isSlug } from '@/lib/articles/schema';
import { keepUntilExpired, tags } from '@/lib/cache';
import { visible } from '@/lib/comments/queries';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { entryHtml } from '@/lib/feeds/entry-html';
import { type Entry, type Feed, feedAddress } from '@/lib/feeds/feed';
import { escapeHtml, plainText } from '@/lib/html';
import { pictureHtml, pictureSources } from '@/lib/media/picture-markup';
import { locale, t } from '@/lib/site/messages';
import { settings } from '@/lib/site/settings/queries';
import type { Prisma } from '@/prisma/generated/client';

const NEWEST = 30;

/** The newest articles of the site. Cached. */
export async function siteFeed(): Promise<Feed> {
  'use cache';
  keepUntilExpired(tags.articles);
  const { siteName, tagline } = await settings();
  return articleFeed({ title: siteName, description: tagline, path: '' }, {});
}

/** The newest articles of a topic; null when there is no such topic. Cached. */
export async function topicFeed(slug: string): Promise<Feed | null> {
  'use cache';
  keepUntilExpired(tags.articles);
  const topic = isSlug(slug) && (await db.topic.findUnique({ where: { slug }, select: { id: true, name: true } }));
  if (!topic) return null;
  return articleFeed(await about(topic.name, `/topics/${slug}`), { topics: { some: { id: topic.id } } });
}

/** The newest articles of an author; null when there is no such author. Cached. */
export async function authorFeed(slug: string): Promise<Feed | null> {
  'use cache';
  keepUntilExpired(tags.articles);
  const author = isSlug(slug) && (await db.author.findUnique({ where: { slug }, select: { id: true, name: true } }));
  if (!author) return null;
  return articleFeed(await about(author.name, `/authors/${slug}`), { authors: { some: { id: author.id } } });
}

type Head = Pick<Feed, 'title' | 'description' | 'path'>;

async function about(name: string, path: string): Promise<Head> {
  const title = `${name} – ${(await settings()).siteName}`;
  return { title, description: title, path };
}

async function articleFeed(head: Head, where: Prisma.ArticleWhereInput): Promise<Feed> {
  const [{ webSubHub, feedTexts }, articles] = await Promise.all([
    settings(),
    db.article.findMany({
      where: { ...listed, ...where },
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      take: NEWEST,
      select: {
        ...{ slug: true, title: true, teaser: true, bodyHtml: true, publishedAt: true, updatedAt: true },
        ...{ aiUse: true, reviewerId: true },
        hero: { select: { path: true, width: true, height: true, avif: true, alt: true, caption: true, credit: true } },
        authors: { select: { name: true } },
        topics: { select: { name: true } },
      },
    }),
  ]);
  const entries = articles.map((article) => ({
    url: `${env.SITE_URL}/articles/${article.slug}`,
    title: article.title,
    published: article.publishedAt ?? article.updatedAt,
    changed: article.updatedAt,
    authors: article.authors.map(({ name }) => name),
    topics: article.topics.map(({ name }) => name),
    // Labelled here too: who reads the feed does not see the page (AI Act Art. 50(4)).
    summary: needsAiLabel(article) ? `[${t('articles.ai.label')}] ${article.teaser}` : article.teaser,
    html: feedTexts === 'full' ? entryHtml(figure(article.hero) + article.bodyHtml) : '',
    ...(article.hero ? { picture: env.SITE_URL + pictureSources(article.hero).src } : {}),
    discussion: `${env.SITE_URL}/articles/${article.slug}/comments`,
  }));
  return { ...head, language: locale, hub: webSubHub, entries };
}

/** The picture above an article, which its own text does not hold. */
function figure(
  hero: (Parameters<typeof pictureHtml>[0] & Record<'alt' | 'caption' | 'credit', string>) | null,
): string {
  if (!hero) return '';
  const words = [hero.caption, hero.credit].filter(Boolean).map(escapeHtml).join(' ');
  return `<figure>${pictureHtml(hero, hero.alt)}<figcaption>${words}</figcaption></figure>`;
}

const comment = {
  ...{ id: true, publishedAt: true, createdAt: true },
  author: { select: { name: true } },
  article: { select: { title: true } },
  publishedRevision: { select: { html: true, createdAt: true } },
} as const;

/** The newest approved comments on an article; null when there is no such article. Cached. */
export async function commentFeed(slug: string): Promise<Feed | null> {
  'use cache';
  keepUntilExpired(tags.article(slug));
  const where = { slug, ...published };
  const article = isSlug(slug) && (await db.article.findFirst({ where, select: { id: true, title: true } }));
  if (!article) return null;
  keepUntilExpired(tags.thread(article.id));
  const comments = await newestComments({ articleId: article.id });
  const title = t('feeds.comments', { title: article.title });
  return commentsFeed({ title, description: title, path: `/articles/${slug}/comments` }, comments, 'feeds.comment');
}

/** The newest approved comments on the whole site. Cached. */
export async function siteCommentFeed(): Promise<Feed> {
  'use cache';
  keepUntilExpired(tags.discussions, tags.articles);
  const title = t('feeds.comments', { title: (await settings()).siteName });
  const comments = await newestComments({ article: published });
  return commentsFeed({ title, description: title, path: '/comments' }, comments, 'feeds.commentOn');
}

/** What others replied to one member, for whoever knows the feed's secret address; null when nobody has it. */
export async function replyFeed(secret: string): Promise<Feed | null> {
  const person = secret ? await db.user.findUnique({ where: { feedSecret: secret }, select: { id: true } }) : null;
  if (!person) return null;
  const replies = await newestComments({
    ...{ parent: { authorId: person.id }, article: published },
    authorId: { not: person.id, notIn: await ignoredBy(person.id) },
  });
  const title = t('feeds.replies');
  return commentsFeed({ title, description: title, path: `/replies/${secret}` }, replies, 'feeds.commentOn');
}

/** The address of the viewer's own feed of replies; null while there is none. */
export async function ownReplyFeed(viewer: { id: string }): Promise<string | null> {
  const { feedSecret } = await db.user.findUniqueOrThrow({ where: { id: viewer.id }, select: { feedSecret: true } });
  return feedSecret === null ? null : feedAddress({ path: `/replies/${feedSecret}` }, 'rss');
}

async function ignoredBy(userId: string): Promise<string[]> {
  const ignored = await db.ignoredPerson.findMany({ where: { userId }, take: 500, select: { ignoredId: true } });
  return ignored.map(({ ignoredId }) => ignoredId);
}

/** By when they became public: what waited for long is as new to readers as what was approved at once. */
const newestComments = (where: Prisma.CommentWhereInput) =>
  db.comment.findMany({
    where: { ...visible, ...where },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: NEWEST,
    select: comment,
  });

async function commentsFeed(
  head: Head,
  comments: Prisma.CommentGetPayload<{ select: typeof comment }>[],
  called: 'feeds.comment' | 'feeds.commentOn',
): Promise<Feed> {
  const entries = comments.map(
    ({ id, author, article, publishedAt, createdAt, publishedRevision }): Entry => ({
      url: `${env.SITE_URL}/comments/${id}`,
      title: t(called, { name: author.name ?? '', title: article.title }),
      published: publishedAt ?? createdAt,
      changed: new Date(Math.max(publishedAt?.getTime() ?? 0, publishedRevision?.createdAt.getTime() ?? 0)),
      authors: [author.name ?? ''],
      topics: [],
      summary: plainText(publishedRevision?.html ?? '', 280),
      html: entryHtml(publishedRevision?.html ?? ''),
    }),
  );
  return { ...head, language: locale, hub: '', entries };
}
