import type { Transaction } from '@/lib/db';
import { mentionedIn } from '@/lib/notifications/mentions';
import type { NotificationKind } from '@/prisma/generated/enums';

interface Happened {
  decisionId: number;
  comment: { id: number; articleId: number; authorId: string };
  revisionId: number;
  /** The public sees it for the first time. */
  appears: boolean;
  /** When its author's letter that gathers such news leaves; null: it goes into none. */
  mailDue: Date | null;
}

/**
 * Tells, within the transaction of a decision, its comment's author; and when the comment appears for
 * the first time also whom it answers and whom it mentions: each person once, nobody of themselves, and
 * nobody who does not want to see its author. An undone decision takes it back (undo-decision.ts).
 */
export async function notifyPeople(tx: Transaction, { decisionId, comment, ...rest }: Happened): Promise<void> {
  const told = new Map<string, NotificationKind>([[comment.authorId, 'DECISION']]);
  const called = rest.appears ? await addressed(tx, comment, rest.revisionId) : [];
  for (const [userId, kind] of called) if (!told.has(userId)) told.set(userId, kind);
  const mentions = (userId: string) => called.some(([id, kind]) => id === userId && kind === 'MENTION');
  await tx.notification.createMany({
    data: [...told].map(([userId, kind]) => ({
      userId,
      kind,
      mentions: kind === 'REPLY' && mentions(userId),
      commentId: comment.id,
      decisionId,
      mailDue: kind === 'DECISION' ? rest.mailDue : null,
    })),
  });
}

async function addressed(
  tx: Transaction,
  { id, authorId }: Happened['comment'],
  revisionId: number,
): Promise<[string, NotificationKind][]> {
  const comment = await tx.comment.findUniqueOrThrow({
    where: { id },
    select: { articleId: true, parent: { select: { authorId: true } } },
  });
  const revision = await tx.commentRevision.findUniqueOrThrow({ where: { id: revisionId }, select: { source: true } });
  const people = await tx.user.findMany({
    where: { comments: { some: { articleId: comment.articleId, publishedRevisionId: { not: null } } } },
    take: MOST_PEOPLE,
    select: { id: true, name: true },
  });
  const ignoredBy = await tx.ignoredPerson.findMany({
    where: { ignoredId: authorId },
    take: MOST_PEOPLE,
    select: { userId: true },
  });
  const deaf = new Set(ignoredBy.map(({ userId }) => userId));
  const mentioned = mentionedIn(revision.source, people).map((userId): [string, NotificationKind] => [
    userId,
    'MENTION',
  ]);
  const answered: [string, NotificationKind][] = comment.parent ? [[comment.parent.authorId, 'REPLY']] : [];
  return [...answered, ...mentioned].filter(([userId]) => !deaf.has(userId));
}

/** In a discussion of more people a mention may go unheard; a decision must stay quick. */
const MOST_PEOPLE = 2_000;
