import { articleContent } from '@/lib/articles/content';
import { slugFrom } from '@/lib/articles/slug';
import { db, type Transaction } from '@/lib/db';
import { plainText } from '@/lib/html';
import { count, note, type Report } from '@/lib/imports/report';
import { applyComments } from '@/lib/imports/wordpress/apply-comments';
import { articleHtml } from '@/lib/imports/wordpress/article-html';
import { isTaken } from '@/lib/imports/wordpress/comment-states';
import type { Former } from '@/lib/imports/wordpress/import-wordpress';
import type { Pictures } from '@/lib/imports/wordpress/pictures';
import type { WxrItem } from '@/lib/imports/wordpress/wxr-items';
import { t } from '@/lib/site/messages';

interface Input {
  item: WxrItem;
  former: Former;
  pictures: Pictures;
  dryRun: boolean;
  report: Report;
}

const MINUTES = 10 * 60_000;

/** One post or page with its topics, author, picture, former address and comments: all of it, or nothing. */
export async function applyItem({ item, former, pictures, dryRun, report }: Input): Promise<void> {
  const name = `${item.type} ${item.id} “${item.title.slice(0, 60)}”`;
  if (item.status === 'trash' || item.status === 'auto-draft') return count(report, item.type, 'left');
  const { html, unknown } = await articleHtml(item.content, pictures.html);
  for (const shortcode of unknown) note(report, `${name}: the shortcode [${shortcode}] is not known; its text stays.`);
  const thumbnail = former.attachments.get(item.meta.get('_thumbnail_id') ?? '');
  const heroId = thumbnail ? await pictures.find(thumbnail.url, thumbnail.alt) : null;
  if (dryRun) {
    for (const { state } of item.comments) count(report, 'comments', isTaken(state) ? 'added' : 'left');
    return count(report, item.type, 'added');
  }
  const key = { source: former.source, kind: 'post', foreignId: item.id };
  const outcome = await db.$transaction(
    async (tx) => {
      const before = await tx.importedItem.findUnique({ where: { source_kind_foreignId: key } });
      const articleId = before ? Number(before.localId) : await addArticle(tx, { item, former, html, heroId });
      if (!before) await tx.importedItem.create({ data: { ...key, localId: String(articleId), hash: item.hash } });
      const comments = await applyComments(tx, { articleId, item, source: former.source });
      return { there: before !== null, changed: before !== null && before.hash !== item.hash, comments };
    },
    { timeout: MINUTES },
  );
  count(report, item.type, outcome.there ? 'there' : 'added');
  if (outcome.changed) note(report, `${name} has changed over there since it was imported; here it stays as it is.`);
  for (const comment of outcome.comments) count(report, 'comments', comment.what, comment.why);
}

interface Article {
  item: WxrItem;
  former: Former;
  html: string;
  heroId: number | null;
}

async function addArticle(tx: Transaction, { item, former, html, heroId }: Article): Promise<number> {
  const title = plainText(item.title, 200) || t('editing.untitled');
  const slug = await freeSlug(tx, slugFrom(decoded(item.slug)) || slugFrom(title) || `wordpress-${item.id}`);
  const content = articleContent.parse({
    ...{ title, slug, bodyHtml: html, heroId, commentsOpen: item.commentsOpen },
    teaser: plainText(item.excerpt || html, 300),
    topicIds: await topicsOf(tx, item),
    authorIds: await authorsOf(tx, item, former),
  });
  const { topicIds, authorIds, reviewerId: _, responsibleId: __, ...own } = content;
  const published = item.status === 'publish' && !item.locked;
  const later = item.status === 'future' && item.at && item.at > new Date();
  const at = item.at ?? new Date();
  const article = await tx.article.create({
    data: {
      ...own,
      status: item.status === 'pending' ? 'IN_REVIEW' : 'DRAFT',
      topics: { connect: topicIds.map((id) => ({ id })) },
      authors: { connect: authorIds.map((id) => ({ id })) },
      revisions: { create: { number: 1, content: { ...content }, createdAt: at } },
    },
    select: { id: true, revisions: { select: { id: true } } },
  });
  const revisionId = article.revisions[0]?.id ?? null;
  // Last of all, so that the search index reads it once.
  const live = { status: 'PUBLISHED', publishedAt: at, updatedAt: at, publishedRevisionId: revisionId } as const;
  const planned = { status: 'SCHEDULED', scheduledFor: item.at, scheduledRevisionId: revisionId } as const;
  if (published || later) {
    const data = published ? live : planned;
    await tx.article.update({ where: { id: article.id }, data, select: { id: true } });
  }
  await keepAddresses(tx, item, `/articles/${slug}`);
  return article.id;
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

async function freeSlug(tx: Transaction, wanted: string): Promise<string> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted.slice(0, 74)}-${number}`;
    const [article, former] = await Promise.all([
      tx.article.findUnique({ where: { slug }, select: { id: true } }),
      tx.formerSlug.findUnique({ where: { slug }, select: { slug: true } }),
    ]);
    if (!article && !former) return slug;
  }
}

async function topicsOf(tx: Transaction, { terms }: WxrItem): Promise<number[]> {
  const ids: number[] = [];
  for (const { slug: given, name } of terms.slice(0, 20)) {
    const slug = slugFrom(decoded(given)) || slugFrom(name);
    if (!slug || slug === 'uncategorized' || slug === 'allgemein') continue;
    const topic = await tx.topic.upsert({
      where: { slug },
      create: { slug, name: plainText(name, 120) || slug },
      update: {},
      select: { id: true },
    });
    ids.push(topic.id);
  }
  return [...new Set(ids)];
}

async function authorsOf(tx: Transaction, { creator }: WxrItem, { authors }: Former): Promise<number[]> {
  const name = plainText(authors.get(creator) ?? creator, 120);
  const slug = slugFrom(name) || slugFrom(creator);
  if (!slug) return [];
  const author = await tx.author.upsert({ where: { slug }, create: { slug, name }, update: {}, select: { id: true } });
  return [author.id];
}

/** Links from elsewhere go on working, the long ones and `?p=`. */
async function keepAddresses(tx: Transaction, { id, link }: WxrItem, target: string): Promise<void> {
  const url = URL.parse(link);
  const path = url ? url.pathname.replace(/\/+$/, '') : '';
  const paths = [`/?p=${id}`, ...(path && path !== target ? [decoded(path).toLowerCase()] : [])];
  await tx.oldAddress.createMany({ data: paths.map((old) => ({ path: old, target })), skipDuplicates: true });
}
