import { db } from '@/lib/db';
import { appealPath, appealUrl } from '@/lib/moderation/appeals/appeal-link';
import { appealableUntil } from '@/lib/moderation/appeals/policy';
import { citation, named } from '@/lib/moderation/cite-rule';
import { type Field, statementOfReasons } from '@/lib/moderation/statement-of-reasons';
import { ownCommentUrl } from '@/lib/moderation/tell-author';
import type { Prisma, Verdict } from '@/prisma/generated/client';

export interface Told {
  verdict: 'REJECT' | 'TAKE_DOWN' | 'RETURN' | 'RESTORE';
  /** Where to appeal; empty where there is nothing to appeal against, or no more. */
  appealPath: string;
  /** Why the refusal stays after an appeal; empty when there was none. */
  upheld: string;
  /** The statement of reasons; empty for spam and for what is no refusal. */
  statement: Field[];
  quote: string;
  explanation: string;
}

/** What the viewer is told of the decision that holds on their own comment; null while nothing is to be told. */
export async function decisionForAuthor(commentId: number, viewer: { id: string }): Promise<Told | null> {
  const comment = await db.comment.findFirst({ where: { id: commentId, authorId: viewer.id }, select });
  const [newest, before] = comment?.decisions ?? [];
  const upheld = newest?.verdict === 'UPHOLD' ? newest.explanation : '';
  const last = upheld ? before : newest;
  if (!comment || !last || comment.status === 'WAITING' || comment.status === 'WITHDRAWN') return null;
  const { id, verdict, decidedAt, houseRuleVersion, spam, appeal, notices, ...reasons } = last;
  if (verdict === 'APPROVE' || verdict === 'UNDO' || verdict === 'KEEP' || verdict === 'UPHOLD') return null;
  const refused = (verdict === 'REJECT' || verdict === 'TAKE_DOWN') && !spam;
  const rule = houseRuleVersion && named(houseRuleVersion);
  const subject = {
    article: comment.article.title,
    writtenAt: comment.createdAt,
    url: ownCommentUrl(commentId),
    appealUrl: appealUrl(id),
    stillVisible: comment.publishedRevisionId !== null,
    noticed: notices.length > 0,
  };
  const until = appealableUntil({ verdict, decidedAt });
  return {
    verdict,
    appealPath: appeal || (until && until > new Date()) ? appealPath(id) : '',
    upheld,
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
    where: { verdict: { notIn: ['UNDO', 'KEEP'] as Verdict[] }, undoneBy: null },
    orderBy: { id: 'desc' },
    take: 2,
    select: {
      id: true,
      verdict: true,
      decidedAt: true,
      appeal: { select: { id: true } },
      law: true,
      explanation: true,
      quote: true,
      spam: true,
      machineDetected: true,
      houseRuleVersion: { select: citation },
      notices: { take: 1, select: { id: true } },
    },
  },
} as const satisfies Prisma.CommentSelect;
