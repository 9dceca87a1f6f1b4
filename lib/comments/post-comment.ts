import type { z } from 'zod';
import { checkPace } from '@/lib/comments/check-pace';
import { takesComments } from '@/lib/comments/closing-time';
import { holdForm, sentKey } from '@/lib/comments/form-key';
import type { newComment } from '@/lib/comments/schema';
import { askForScreening } from '@/lib/comments/screening/ask-for-screening';
import { type Place, placeUnder } from '@/lib/comments/thread';
import { db, type Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { renderComment } from '@/lib/html';
import { refuseSanctioned } from '@/lib/moderation/sanctions/refuse-sanctioned';
import { settings } from '@/lib/site/settings/queries';

type Input = Omit<z.output<typeof newComment>, 'act' | 'website' | 'since' | 'proof'> & {
  actor: { id: string };
  address?: string | undefined;
};

/**
 * Stores a comment and its first wording; it waits until a moderator decides. The same form with the
 * same text gives the same comment. Refuses: 403 paused or banned, 404 article or parent gone, 409 thread closed, 429 too fast
 * (check-pace.ts).
 */
export async function postComment(input: Input): Promise<{ id: number }> {
  const again = await findByForm(db, input);
  if (again) return again;
  await checkPace(input);
  const html = renderComment(input.text);
  const { commentDays } = await settings();
  try {
    return await db.$transaction((tx) => store(tx, { ...input, html, commentDays }));
  } catch (error) {
    // Lost a race against the same form: the winner's comment is the answer.
    const winner = await findByForm(db, input);
    if (winner) return winner;
    throw error;
  }
}

const findByForm = (tx: Transaction, { actor, formKey, text }: Input) =>
  tx.comment.findUnique({
    where: { authorId_formKey: { authorId: actor.id, formKey: sentKey(formKey, text) } },
    select: { id: true },
  });

async function store(
  tx: Transaction,
  { html, commentDays, ...input }: Input & { html: string; commentDays: number },
): Promise<{ id: number }> {
  await holdForm(tx, input.formKey);
  await refuseSanctioned(tx, input.actor);
  const article = await tx.article.findFirst({
    where: { id: input.articleId, status: 'PUBLISHED' },
    select: { commentsOpen: true, publishedAt: true },
  });
  if (!article) throw new Refusal('articleGone', 404);
  if (!takesComments(article, commentDays)) throw new Refusal('threadClosed', 409);
  const parent = await findParent(tx, input);
  const [next] = await tx.$queryRaw<{ id: number }[]>`
    SELECT nextval(pg_get_serial_sequence('"Comment"', 'id'))::int AS id`;
  const id = next?.id ?? 0;
  const { revisions } = await tx.comment.create({
    data: {
      id,
      articleId: input.articleId,
      authorId: input.actor.id,
      parentId: input.parentId ?? null,
      formKey: sentKey(input.formKey, input.text),
      ...placeUnder(parent, id),
      revisions: { create: { number: 1, source: input.text, html } },
    },
    select: { revisions: { select: { id: true } } },
  });
  for (const revision of revisions) await askForScreening(tx, revision.id);
  const place = { userId: input.actor.id, articleId: input.articleId, parentId: input.parentId ?? 0 };
  await tx.commentDraft.deleteMany({ where: place });
  return { id };
}

/** Replies go only to what everybody can see, on the same article. */
async function findParent(tx: Transaction, { articleId, parentId }: Input): Promise<Place | null> {
  if (parentId === undefined) return null;
  const parent = await tx.comment.findFirst({
    where: { id: parentId, articleId, publishedRevisionId: { not: null } },
    select: { rootId: true, path: true, depth: true },
  });
  if (!parent) throw new Refusal('parentGone', 404);
  return parent;
}
