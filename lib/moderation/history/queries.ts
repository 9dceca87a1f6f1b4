import { db } from '@/lib/db';
import { citation, named } from '@/lib/moderation/cite-rule';

const BEGINNING = 120;

/** All that is known of a comment: its acts, its wordings, what it answers, what its author wrote besides. */
export async function commentHistory(id: number) {
  const comment = await db.comment.findUnique({ where: { id }, select });
  if (!comment) return null;
  const [ancestors, others] = await Promise.all([
    ancestorsOf(comment.path),
    db.comment.findMany({
      where: { authorId: comment.authorId, id: { not: id } },
      orderBy: { id: 'desc' },
      take: 10,
      select: {
        id: true,
        status: true,
        createdAt: true,
        revisions: { orderBy: { number: 'desc' }, take: 1, select: { source: true } },
      },
    }),
  ]);
  return {
    revisions: comment.revisions,
    decisions: comment.decisions.map(({ houseRuleVersion, ...decision }) => ({
      ...decision,
      rule: houseRuleVersion && named(houseRuleVersion),
    })),
    ancestors,
    others: others.map(({ revisions, ...other }) => ({
      ...other,
      beginning: [...(revisions[0]?.source ?? '')].slice(0, BEGINNING).join(''),
    })),
  };
}

/** A sort path names every comment above, in base 36. */
async function ancestorsOf(path: string) {
  const ids = path
    .split('.')
    .slice(0, -1)
    .map((step) => Number.parseInt(step, 36));
  const comments = await db.comment.findMany({
    where: { id: { in: ids } },
    orderBy: { path: 'asc' },
    take: 20,
    select: { id: true, author: { select: { name: true } }, publishedRevision: { select: { html: true } } },
  });
  return comments.map(({ id, author, publishedRevision }) => ({
    id,
    author: author.name ?? '',
    html: publishedRevision?.html ?? '',
  }));
}

const select = {
  authorId: true,
  path: true,
  revisions: { orderBy: { number: 'desc' }, take: 50, select: { number: true, html: true, createdAt: true } },
  decisions: {
    orderBy: { id: 'desc' },
    take: 100,
    select: {
      id: true,
      verdict: true,
      decidedAt: true,
      law: true,
      quote: true,
      explanation: true,
      spam: true,
      moderator: { select: { name: true } },
      undoneBy: { select: { id: true } },
      houseRuleVersion: { select: citation },
    },
  },
} as const;
