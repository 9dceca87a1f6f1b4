import { storedSignals } from '@/lib/comments/screening/schema';
import { db } from '@/lib/db';
import { appealedComments, openAppeals } from '@/lib/moderation/appeals/queries';
import { cardSelect, presentCard } from '@/lib/moderation/desk/card';
import { noticedComments, openNotices } from '@/lib/moderation/notices/queries';
import type { QueueQuery } from '@/lib/moderation/schema';
import type { Prisma } from '@/prisma/generated/client';

const CARDS_A_PAGE = 20;
const HOURS = { hour: 1, day: 24, week: 168 };

/** One page of the queue with what is needed to decide, and where the next page begins (null: nowhere). */
export async function queuePage(query: QueueQuery, viewer: { id: string }) {
  if (query.only) return { cards: await cardsOf([query.only]), next: null };
  const rows = await rowsOf(query, viewer);
  const page = rows.slice(0, CARDS_A_PAGE);
  const next = rows.length > CARDS_A_PAGE ? (page.at(-1)?.position ?? null) : null;
  return { cards: await cardsOf(page.map(({ id }) => id)), next };
}

function rowsOf(query: QueueQuery, viewer: { id: string }) {
  if (query.view === 'mine') return decidedBy(viewer, query);
  if (query.view === 'noticed') return ranked(noticedComments, query);
  if (query.view === 'appealed') return ranked(appealedComments, query);
  return listed(query);
}

/** In an order of their own: the position is how many come before. They are few, for they are settled daily. */
async function ranked(find: (page: { skip: number; take: number }) => Promise<number[]>, { after = 0 }: QueueQuery) {
  const ids = await find({ skip: after, take: CARDS_A_PAGE + 1 });
  return ids.map((id, index) => ({ id, position: after + index + 1 }));
}

const orderOf = ({ view, order }: QueueQuery) => order ?? (view === 'all' ? 'newest' : 'oldest');

async function listed(query: QueueQuery) {
  const order = orderOf(query);
  if (order === 'urgent') return urgent(query);
  const oldest = order === 'oldest';
  const status = { waiting: 'WAITING', returned: 'RETURNED' } as const;
  const comments = await db.comment.findMany({
    where: {
      ...filtered(query),
      ...(query.view === 'waiting' || query.view === 'returned' ? { status: status[query.view] } : {}),
      ...(query.after ? { id: oldest ? { gt: query.after } : { lt: query.after } } : {}),
    },
    orderBy: { id: oldest ? 'asc' : 'desc' },
    take: CARDS_A_PAGE + 1,
    select: { id: true },
  });
  return comments.map(({ id }) => ({ id, position: id }));
}

/** What waits, the most urgent first and of those the oldest; the position is a comment, and what follows on it. */
async function urgent(query: QueueQuery) {
  const last = query.after
    ? await db.comment.findUnique({ where: { id: query.after }, select: { id: true, urgency: true } })
    : null;
  const later = last && {
    OR: [{ urgency: { lt: last.urgency } }, { urgency: last.urgency, id: { gt: last.id } }],
  };
  const comments = await db.comment.findMany({
    where: { ...filtered(query), ...later, status: query.view === 'returned' ? 'RETURNED' : 'WAITING' },
    orderBy: [{ urgency: 'desc' }, { id: 'asc' }],
    take: CARDS_A_PAGE + 1,
    select: { id: true },
  });
  return comments.map(({ id }) => ({ id, position: id }));
}

/** What a moderator has decided and nobody undid, the latest first; the position is the decision. */
async function decidedBy(viewer: { id: string }, query: QueueQuery) {
  const decisions = await db.moderationDecision.findMany({
    where: {
      moderatorId: viewer.id,
      verdict: { not: 'UNDO' },
      undoneBy: null,
      comment: filtered(query),
      ...(query.after ? { id: { lt: query.after } } : {}),
    },
    orderBy: { id: 'desc' },
    take: CARDS_A_PAGE + 1,
    select: { id: true, commentId: true },
  });
  return decisions.map(({ id, commentId }) => ({ id: commentId, position: id }));
}

function filtered({ article, topic, author, age, signal, language }: QueueQuery): Prisma.CommentWhereInput {
  return {
    ...(article ? { articleId: article } : {}),
    ...(topic ? { article: { topics: { some: { slug: topic } } } } : {}),
    ...(author ? { authorId: author } : {}),
    ...(signal ? { signals: { has: signal } } : {}),
    ...(language ? { language } : {}),
    ...(age ? { createdAt: { lt: new Date(Date.now() - HOURS[age] * 3_600_000) } } : {}),
  };
}

/** These comments as cards, in this order; unknown ones are left out. */
export async function cardsOf(ids: number[]) {
  const unique = [...new Set(ids)];
  const rows = await db.comment.findMany({ where: { id: { in: unique } }, select: cardSelect() });
  const [numbers, notices, appeals] = await Promise.all([
    authorNumbers([...new Set(rows.map(({ authorId }) => authorId))]),
    openNotices(unique),
    openAppeals(unique),
  ]);
  const cards = new Map(
    rows.map((row) => {
      const files = { notices: notices.get(row.id) ?? [], appeal: appeals.get(row.id) ?? null };
      return [row.id, { ...presentCard(row, numbers.get(row.authorId) ?? {}), ...files }];
    }),
  );
  return unique.flatMap((id) => cards.get(id) ?? []);
}

/** How many comments of each status these people have written. */
async function authorNumbers(authors: string[]) {
  const groups = await db.comment.groupBy({
    by: ['authorId', 'status'],
    where: { authorId: { in: authors } },
    _count: true,
  });
  const numbers = new Map<string, Partial<Record<(typeof groups)[number]['status'], number>>>();
  for (const { authorId, status, _count } of groups) {
    numbers.set(authorId, { ...numbers.get(authorId), [status]: _count });
  }
  return numbers;
}

/** How many wait, are with their authors, are reported, are appealed; what every open desk shows. */
export async function queueCounts() {
  const [waiting, returned, noticed, appealed] = await Promise.all([
    db.comment.count({ where: { status: 'WAITING' } }),
    db.comment.count({ where: { status: 'RETURNED' } }),
    db.comment.count({ where: { notices: { some: { outcome: null } } } }),
    db.appeal.count({ where: { outcome: null } }),
  ]);
  return { waiting, returned, noticed, appealed };
}

/** What the queue can be narrowed to: the articles with the most waiting comments, and all topics. */
export async function filterChoices() {
  const [groups, topics, languages] = await Promise.all([
    db.comment.groupBy({
      by: ['articleId'],
      where: { status: 'WAITING' },
      _count: true,
      orderBy: { _count: { articleId: 'desc' } },
      take: 50,
    }),
    db.topic.findMany({ orderBy: { name: 'asc' }, take: 200, select: { slug: true, name: true } }),
    db.comment.groupBy({
      by: ['language'],
      where: { status: 'WAITING', language: { not: '' } },
      _count: true,
      orderBy: { _count: { language: 'desc' } },
      take: 20,
    }),
  ]);
  const articles = await db.article.findMany({
    where: { id: { in: groups.map(({ articleId }) => articleId) } },
    select: { id: true, title: true },
  });
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  return {
    topics,
    languages: languages.map(({ language, _count }) => ({ language, waiting: _count })),
    articles: groups.map(({ articleId, _count }) => ({
      id: articleId,
      title: titles.get(articleId) ?? '',
      waiting: _count,
    })),
  };
}

/** The moderator's own acts of the last half minute that can still be taken back. */
export async function undoableActs(viewer: { id: string }) {
  const decisions = await db.moderationDecision.findMany({
    where: {
      moderatorId: viewer.id,
      verdict: { not: 'UNDO' },
      undoneBy: null,
      decidedAt: { gt: new Date(Date.now() - 30_000) },
    },
    orderBy: { id: 'desc' },
    take: 250,
    select: {
      id: true,
      verdict: true,
      version: true,
      comment: { select: { version: true, author: { select: { name: true } } } },
    },
  });
  return decisions
    .filter(({ version, comment }) => version === comment.version)
    .map(({ id, verdict, comment }) => ({ id, verdict, name: comment.author.name ?? '' }));
}

/** Where comments stand and who brought them there; `by` is null when it was their author. */
export async function commentStates(ids: number[]) {
  const comments = await db.comment.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      version: true,
      status: true,
      decisions: {
        orderBy: { id: 'desc' },
        take: 1,
        select: { version: true, verdict: true, moderator: { select: { id: true, name: true } } },
      },
    },
  });
  return comments.map(({ decisions: [last], ...comment }) => ({
    ...comment,
    by: last?.version === comment.version ? { ...last.moderator, verdict: last.verdict } : null,
  }));
}

/** What programmes say of these wordings, as far as they are the newest of their comments. */
export async function signalsOf(revisionIds: number[]) {
  const revisions = await db.commentRevision.findMany({
    where: { id: { in: revisionIds } },
    select: { id: true, commentId: true, screening: { select: { signals: true } } },
  });
  return revisions.map(({ id, commentId, screening }) => ({
    id: commentId,
    revisionId: id,
    signals: storedSignals.parse(screening?.signals ?? []),
  }));
}

/** Who is reading each of these comments right now. */
export async function readersOf(ids: number[]) {
  const leases = await db.commentLease.findMany({
    where: { commentId: { in: ids }, until: { gt: new Date() } },
    select: { commentId: true, userId: true, until: true, user: { select: { name: true } } },
  });
  return ids.map((id) => ({
    id,
    readers: leases
      .filter(({ commentId }) => commentId === id)
      .map(({ userId, until, user }) => ({ id: userId, name: user.name ?? '', until: until.getTime() })),
  }));
}

/** A comment with what is needed to decide on it, and what has been asked about it. */
export type QueueCard = Awaited<ReturnType<typeof cardsOf>>[number];
