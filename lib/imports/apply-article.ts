import { articleContent } from '@/lib/articles/content';
import { slugFrom } from '@/lib/articles/slug';
import type { Transaction } from '@/lib/db';
import { plainText } from '@/lib/html';
import { bringAuthors, bringTopics } from '@/lib/imports/bring-named';
import type { Incoming } from '@/lib/imports/incoming';
import { t } from '@/lib/site/messages';

interface Applied {
  articleId: number;
  /** Whether an earlier import has brought it, and whether it has changed over there since. */
  there: boolean;
  changed: boolean;
  /** Topics and authors that came with it, by kind and name over there. */
  named: string[];
}

const MOST_TOPICS = 100;

/** Adds an article that is not here yet, with its topics, authors and former addresses; one that is stays as it is. */
export async function applyArticle(tx: Transaction, source: string, incoming: Incoming): Promise<Applied> {
  const key = { source, kind: 'post', foreignId: incoming.id };
  const before = await tx.importedItem.findUnique({ where: { source_kind_foreignId: key } });
  if (before) {
    const changed = before.hash !== incoming.hash;
    return { articleId: Number(before.localId), there: true, changed, named: [] };
  }
  const topics = await bringTopics(tx, source, incoming.topics.slice(0, MOST_TOPICS));
  const authors = await bringAuthors(tx, source, incoming.authors);
  const articleId = await add(tx, incoming, { topicIds: topics.ids, authorIds: authors.ids });
  await tx.importedItem.create({ data: { ...key, localId: String(articleId), hash: incoming.hash } });
  return { articleId, there: false, changed: false, named: [...topics.added, ...authors.added] };
}

async function add(
  tx: Transaction,
  incoming: Incoming,
  ids: { topicIds: number[]; authorIds: number[] },
): Promise<number> {
  const { html, heroId, commentsOpen, standing, status, addresses } = incoming;
  const title = plainText(incoming.title, 200) || t('editing.untitled');
  const slug = await freeSlug(tx, slugFrom(incoming.slug) || slugFrom(title) || `import-${slugFrom(incoming.id)}`);
  const teaser = plainText(incoming.teaser, 300);
  const content = articleContent.parse({ title, slug, teaser, bodyHtml: html, heroId, commentsOpen, standing, ...ids });
  const { topicIds, authorIds, reviewerId: _, responsibleId: __, ...own } = content;
  const at = incoming.at ?? new Date();
  const article = await tx.article.create({
    data: {
      ...own,
      status: status === 'IN_REVIEW' ? 'IN_REVIEW' : 'DRAFT',
      topics: { connect: topicIds.map((id) => ({ id })) },
      authors: { connect: authorIds.map((id) => ({ id })) },
      revisions: { create: { number: 1, content: { ...content }, createdAt: at } },
    },
    select: { id: true, revisions: { select: { id: true } } },
  });
  const revisionId = article.revisions[0]?.id ?? null;
  const live = { publishedAt: at, updatedAt: incoming.changedAt ?? at, publishedRevisionId: revisionId };
  const planned = { scheduledFor: incoming.at, scheduledRevisionId: revisionId };
  // Last of all, so that the search index reads it once.
  if (status === 'PUBLISHED' || status === 'SCHEDULED') {
    const data = { status, ...(status === 'PUBLISHED' ? live : planned) };
    await tx.article.update({ where: { id: article.id }, data, select: { id: true } });
  }
  const target = `/articles/${slug}`;
  const former = addresses.filter((path) => path !== target).map((path) => ({ path, target }));
  await tx.oldAddress.createMany({ data: former, skipDuplicates: true });
  return article.id;
}

async function freeSlug(tx: Transaction, wanted: string): Promise<string> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted.slice(0, 74)}-${number}`;
    const taken =
      (await tx.article.findUnique({ where: { slug }, select: { id: true } })) ??
      (await tx.formerSlug.findUnique({ where: { slug }, select: { slug: true } }));
    if (!taken) return slug;
  }
}
