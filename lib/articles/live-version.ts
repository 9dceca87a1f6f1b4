import { articleContent } from '@/lib/articles/content';
import { tags } from '@/lib/cache';
import type { Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { pingHubSoon } from '@/lib/feeds/ping-hub';
import { withCurrentPictures } from '@/lib/media/current-pictures';

/**
 * Makes a revision what readers see, within the transaction that decides so. The former address leads
 * to the new one. Refuses with 409 `slugTaken`.
 * @returns the tags that expire once it is committed
 */
export async function goLive(
  tx: Transaction,
  { articleId, revisionId, now }: { articleId: number; revisionId: number; now: Date },
): Promise<string[]> {
  const before = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { slug: true, publishedAt: true },
  });
  const revision = await tx.articleRevision.findFirst({
    where: { id: revisionId, articleId },
    select: { content: true },
  });
  if (!revision) throw new Refusal('articleGone', 404);
  const { topicIds, authorIds, heroId, reviewerId, responsibleId, ...content } = articleContent.parse(revision.content);
  await moveAddress(tx, articleId, before.slug, content.slug, before.publishedAt !== null);
  await tx.article.update({
    where: { id: articleId },
    data: {
      ...content,
      bodyHtml: await withCurrentPictures(tx, content.bodyHtml),
      status: 'PUBLISHED',
      publishedAt: before.publishedAt ?? now,
      updatedAt: now,
      publishedRevisionId: revisionId,
      ...{ scheduledFor: null, scheduledRevisionId: null, withdrawnReason: '' },
      heroId: await existing(tx.media, heroId),
      reviewerId: await existing(tx.author, reviewerId),
      responsibleId: await existing(tx.author, responsibleId),
      // Only what still exists: a topic may have gone since the draft was saved.
      topics: { set: await tx.topic.findMany({ where: { id: { in: topicIds } }, select: { id: true } }) },
      authors: { set: await tx.author.findMany({ where: { id: { in: authorIds } }, select: { id: true } }) },
    },
    select: { id: true },
  });
  await pingHubSoon(tx, articleId);
  return [tags.articles, tags.article(before.slug), tags.article(content.slug)];
}

interface Table {
  findUnique(query: { where: { id: number }; select: { id: true } }): Promise<{ id: number } | null>;
}

const existing = async (table: Table, id: number | null): Promise<number | null> =>
  id === null ? null : ((await table.findUnique({ where: { id }, select: { id: true } }))?.id ?? null);

/** Old addresses lead straight to the newest one: no chains, no loops, and none that never was public. */
async function moveAddress(tx: Transaction, articleId: number, from: string, to: string, public_: boolean) {
  const other = await tx.article.findFirst({ where: { slug: to, id: { not: articleId } }, select: { id: true } });
  const former = await tx.formerSlug.findFirst({
    where: { slug: to, articleId: { not: articleId } },
    select: { slug: true },
  });
  if (other || former) throw new Refusal('slugTaken', 409);
  if (from === to) return;
  await tx.formerSlug.deleteMany({ where: { slug: to, articleId } });
  if (public_) {
    await tx.formerSlug.upsert({ where: { slug: from }, create: { slug: from, articleId }, update: { articleId } });
  }
}
