import { storedSignals } from '@/lib/comments/screening/schema';
import { inForce } from '@/lib/moderation/sanctions/in-force';
import { type Part, wordDifference } from '@/lib/moderation/word-difference';
import type { CommentStatus, Prisma } from '@/prisma/generated/client';

/** What a card shows; leases of this moment only. */
export const cardSelect = () =>
  ({
    id: true,
    version: true,
    status: true,
    createdAt: true,
    depth: true,
    authorId: true,
    author: {
      select: {
        name: true,
        hold: { select: { reason: true, moderator: { select: { name: true } } } },
        sanctions: { where: inForce(), orderBy: { id: 'desc' }, take: 1, select: { kind: true, expiresAt: true } },
        _count: { select: { notesOn: true } },
      },
    },
    article: { select: { slug: true, title: true, teaser: true } },
    parent: { select: { id: true, author: { select: { name: true } }, publishedRevision: { select: { html: true } } } },
    publishedRevision: { select: { id: true, html: true } },
    revisions: {
      orderBy: { number: 'desc' },
      take: 2,
      select: {
        ...{ id: true, number: true, source: true, html: true, createdAt: true },
        screening: { select: { signals: true } },
      },
    },
    decisions: {
      where: { verdict: { not: 'UNDO' }, undoneBy: null },
      orderBy: { id: 'desc' },
      take: 1,
      select: {
        verdict: true,
        decidedAt: true,
        explanation: true,
        quote: true,
        moderator: { select: { name: true } },
      },
    },
    leases: {
      where: { until: { gt: new Date() } },
      select: { userId: true, until: true, user: { select: { name: true } } },
    },
  }) as const satisfies Prisma.CommentSelect;

type Row = Prisma.CommentGetPayload<{ select: ReturnType<typeof cardSelect> }>;
type Numbers = Partial<Record<CommentStatus, number>>;

/** A comment as the desk shows it: the wording to decide on, and what the last edit changed. */
export function presentCard({ revisions, decisions, publishedRevision, ...comment }: Row, numbers: Numbers) {
  const [newest, before] = revisions;
  const undecided = comment.status === 'WAITING' || comment.status === 'RETURNED';
  const difference: Part[] = before && newest ? wordDifference(before.source, newest.source) : [];
  return {
    ...comment,
    numbers,
    revisionId: newest?.id ?? 0,
    revisionNumber: newest?.number ?? 1,
    html: (undecided ? newest?.html : (publishedRevision?.html ?? newest?.html)) ?? '',
    source: newest?.source ?? '',
    /** Public while the newest wording waits. */
    stillVisible: undecided && publishedRevision !== null,
    difference,
    signals: storedSignals.parse(newest?.screening?.signals ?? []),
    last: decisions[0] ?? null,
  };
}
