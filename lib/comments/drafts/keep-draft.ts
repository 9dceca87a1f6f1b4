import type { z } from 'zod';
import { refuseErased } from '@/lib/accounts/refuse-erased';
import { holdForms, sentKey } from '@/lib/comments/form-key';
import { MOST_DRAFTS } from '@/lib/comments/limits';
import type { commentDraft } from '@/lib/comments/schema';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { countAgainst } from '@/lib/rate-limit';

type Input = z.output<typeof commentDraft>;

/**
 * Keeps what somebody is writing, one text for each place they write at, the latest MOST_DRAFTS; an empty text
 * forgets it. Refuses: 403 signed out, 404 no such article or comment to answer, 429 too often.
 */
export async function keepDraft({ articleId, parentId = 0, formKey, text }: Input, actor: { id: string }) {
  await countAgainst('draft', actor.id);
  const place = { userId: actor.id, articleId, parentId };
  if (text === '') return void (await db.commentDraft.deleteMany({ where: place }));
  await db.$transaction(async (tx) => {
    await holdForms(tx, [{ formKey, actor }]);
    await refuseErased(tx, actor);
    // A tab left open must not bring back what was sent meanwhile; another text of its form is still to be sent.
    const sent = { authorId: actor.id, formKey: sentKey(formKey, text.trim()) };
    if (await tx.comment.findFirst({ where: sent, select: { id: true } })) return;
    const article = await tx.article.findFirst({ where: { id: articleId, status: 'PUBLISHED' }, select: { id: true } });
    if (!article) throw new Refusal('articleGone', 404);
    const answered = { id: parentId, articleId };
    if (parentId !== 0 && !(await tx.comment.findFirst({ where: answered, select: { id: true } })))
      throw new Refusal('parentGone', 404);
    await tx.commentDraft.upsert({
      where: { userId_articleId_parentId: place },
      create: { ...place, formKey, text },
      update: { formKey, text },
      select: { updatedAt: true },
    });
    await tx.$executeRaw`
      DELETE FROM "CommentDraft" WHERE "userId" = ${actor.id} AND ("articleId", "parentId") IN (
        SELECT "articleId", "parentId" FROM "CommentDraft" WHERE "userId" = ${actor.id}
        ORDER BY "updatedAt" DESC OFFSET ${MOST_DRAFTS})`;
  });
}
