import { db } from '@/lib/db';
import { citation, named } from '@/lib/moderation/cite-rule';
import { type Field, statementOfReasons } from '@/lib/moderation/statement-of-reasons';
import { ownCommentUrl } from '@/lib/moderation/tell-author';

export interface Told {
  verdict: 'REJECT' | 'TAKE_DOWN' | 'RETURN' | 'RESTORE';
  /** The statement of reasons; empty for spam and for what is no refusal. */
  statement: Field[];
  quote: string;
  explanation: string;
}

/** What the viewer is told of the decision that holds on their own comment; null while nothing is to be told. */
export async function decisionForAuthor(commentId: number, viewer: { id: string }): Promise<Told | null> {
  const comment = await db.comment.findFirst({ where: { id: commentId, authorId: viewer.id }, select });
  const [last] = comment?.decisions ?? [];
  if (!comment || !last || comment.status === 'WAITING' || comment.status === 'WITHDRAWN') return null;
  const { verdict, houseRuleVersion, spam, ...reasons } = last;
  if (verdict === 'APPROVE' || verdict === 'UNDO') return null;
  const refused = (verdict === 'REJECT' || verdict === 'TAKE_DOWN') && !spam;
  const rule = houseRuleVersion && named(houseRuleVersion);
  const subject = {
    article: comment.article.title,
    writtenAt: comment.createdAt,
    url: ownCommentUrl(commentId),
    stillVisible: comment.publishedRevisionId !== null,
  };
  return {
    verdict,
    statement: refused ? statementOfReasons({ ...reasons, verdict, rule }, subject) : [],
    quote: reasons.quote,
    explanation: reasons.explanation,
  };
}

const select = {
  status: true,
  createdAt: true,
  publishedRevisionId: true,
  article: { select: { title: true } },
  decisions: {
    where: { verdict: { not: 'UNDO' }, undoneBy: null },
    orderBy: { id: 'desc' },
    take: 1,
    select: {
      verdict: true,
      law: true,
      explanation: true,
      quote: true,
      spam: true,
      machineDetected: true,
      houseRuleVersion: { select: citation },
    },
  },
} as const;
