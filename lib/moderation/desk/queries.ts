import { storedSignals } from '@/lib/comments/screening/schema';
import { db } from '@/lib/db';
import { openAppeals } from '@/lib/moderation/appeals/queries';
import { cardSelect, presentCard } from '@/lib/moderation/desk/card';
import { similarCounts } from '@/lib/moderation/likeness/queries';
import { openNotices } from '@/lib/moderation/notices/queries';
import { listedComments } from '@/lib/moderation/queue/queries';
import type { QueueQuery } from '@/lib/moderation/schema';

const CARDS_A_PAGE = 20;

/**
 * One page of the queue with what is needed to decide, how many waiting comments resemble each (likeness/), and where
 * the next page begins (null: nowhere).
 */
export async function queuePage(query: QueueQuery, viewer: { id: string }) {
  if (query.only) return { ...(await compared([query.only], query)), next: null };
  const rows = await listedComments(query, viewer, CARDS_A_PAGE + 1);
  const page = rows.slice(0, CARDS_A_PAGE);
  const next = rows.length > CARDS_A_PAGE ? (page.at(-1)?.position ?? null) : null;
  const ids = page.map(({ id }) => id);
  return { ...(await compared(ids, query)), next };
}

async function compared(ids: number[], { view }: QueueQuery) {
  const [cards, similar] = await Promise.all([cardsOf(ids), view === 'waiting' ? similarCounts(ids) : null]);
  return { cards, similar: similar ?? new Map<number, number>() };
}

/** These comments as cards, in this order; unknown ones are left out. */
export async function cardsOf(ids: number[]) {
  const unique = [...new Set(ids)];
  const [{ rows, numbers }, notices, appeals] = await Promise.all([
    withNumbers(unique),
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

async function withNumbers(ids: number[]) {
  const rows = await db.comment.findMany({ where: { id: { in: ids } }, select: cardSelect() });
  return { rows, numbers: await authorNumbers([...new Set(rows.map(({ authorId }) => authorId))]) };
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
