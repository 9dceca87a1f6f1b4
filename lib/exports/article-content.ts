import { articleContent } from '@/lib/articles/content';
import type { Transaction } from '@/lib/db';
import type { ContentRecord } from '@/lib/exports/schema';
import type { Prisma } from '@/prisma/generated/client';

export const contentSelect = {
  ...{ slug: true, title: true, kicker: true, teaser: true, dateline: true, bodyHtml: true, standing: true },
  ...{ aiUse: true, aiNote: true, slowModeMinutes: true, commentsOpen: true },
  ...{ heroId: true, reviewerId: true, responsibleId: true },
  topics: { orderBy: { slug: 'asc' }, select: { id: true } },
  authors: { orderBy: { slug: 'asc' }, select: { id: true } },
} as const;

type Row = Prisma.ArticleGetPayload<{ select: typeof contentSelect }>;

/** An article's content as an export holds it. */
export const content = {
  /** What readers see. */
  ofRow: (tx: Transaction, { topics, authors, kicker, dateline, ...row }: Row): Promise<ContentRecord> =>
    named(tx, {
      ...row,
      ...{ kicker: kicker ?? '', dateline: dateline ?? '' },
      topicIds: topics.map(({ id }) => id),
      authorIds: authors.map(({ id }) => id),
    }),
  /** A revision; without one what the article's own row says. */
  ofRevision: (tx: Transaction, revision: unknown, row?: Row): Promise<ContentRecord> =>
    revision || !row ? named(tx, articleContent.parse(revision)) : content.ofRow(tx, row),
};

type Numbered = ReturnType<typeof articleContent.parse>;

async function named(tx: Transaction, given: Numbered): Promise<ContentRecord> {
  const people = [...given.authorIds, given.reviewerId ?? 0, given.responsibleId ?? 0];
  const inOrder = { orderBy: { slug: 'asc' }, select: { id: true, slug: true } } as const;
  const topics = await tx.topic.findMany({ where: { id: { in: given.topicIds } }, ...inOrder });
  const authors = await tx.author.findMany({ where: { id: { in: people } }, ...inOrder });
  const hero =
    given.heroId === null ? null : await tx.media.findUnique({ where: { id: given.heroId }, select: { path: true } });
  const slugOf = (id: number | null) => authors.find((one) => one.id === id)?.slug ?? null;
  const { title, slug, kicker, teaser, dateline, bodyHtml, aiUse, aiNote, slowModeMinutes, commentsOpen, standing } =
    given;
  return {
    ...{ title, slug, kicker, teaser, dateline, bodyHtml, aiUse, aiNote, slowModeMinutes, commentsOpen, standing },
    hero: hero?.path ?? null,
    topics: topics.map((one) => one.slug),
    authors: authors.filter(({ id }) => given.authorIds.includes(id)).map((one) => one.slug),
    ...{ reviewer: slugOf(given.reviewerId), responsible: slugOf(given.responsibleId) },
  };
}
