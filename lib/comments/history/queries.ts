import { db } from '@/lib/db';

const MOST = 50;

/** What has happened to one's own comment, the newest last: when it was sent, changed, and decided on. */
export async function ownHistory({ id, viewer }: { id: number; viewer: { id: string } }) {
  const comment = await db.comment.findFirst({
    where: { id, authorId: viewer.id },
    select: {
      withdrawnAt: true,
      revisions: { orderBy: { number: 'asc' }, take: MOST, select: { number: true, createdAt: true } },
      decisions: {
        where: { undoneBy: null },
        orderBy: { id: 'asc' },
        take: MOST,
        select: { verdict: true, decidedAt: true },
      },
    },
  });
  if (!comment) return [];
  const steps = [
    ...comment.revisions.map(({ number, createdAt: at }) => ({ at, what: number === 1 ? 'sent' : 'edited' }) as const),
    ...comment.decisions.flatMap(({ verdict: what, decidedAt: at }) =>
      what === 'UNDO' || what === 'KEEP' ? [] : [{ at, what }],
    ),
    ...(comment.withdrawnAt ? [{ at: comment.withdrawnAt, what: 'withdrawn' as const }] : []),
  ];
  return steps.sort((a, b) => a.at.getTime() - b.at.getTime());
}
