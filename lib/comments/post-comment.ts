import type { z } from 'zod';
import { checkPace } from '@/lib/comments/check-pace';
import { takesComments } from '@/lib/comments/closing-time';
import { holdForm } from '@/lib/comments/form-key';
import { type Facts, factsOf } from '@/lib/comments/posting/facts';
import { store } from '@/lib/comments/posting/store';
import type { newComment } from '@/lib/comments/schema';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { renderComment } from '@/lib/html';
import { refuseFor } from '@/lib/moderation/sanctions/refuse-sanctioned';
import { settings } from '@/lib/site/settings/queries';

export type Posting = Omit<z.output<typeof newComment>, 'act' | 'website' | 'since' | 'proof'> & {
  actor: { id: string };
  address?: string | undefined;
};

/**
 * Stores a comment and its first wording; it waits until a moderator decides. The same form with the
 * same text gives the same comment. Refuses: 403 paused or banned, 404 article or parent gone, 409 thread closed,
 * 429 too fast (check-pace.ts). A hot article gets hundreds a second: everything is four statements.
 */
export async function postComment(input: Posting): Promise<{ id: number }> {
  const html = renderComment(input.text);
  const { commentDays } = await settings();
  return db.$transaction(async (tx) => {
    // First, so that the facts include what was committed while it waited.
    await holdForm(tx, input.formKey, input.actor);
    const facts = await factsOf(tx, input);
    if (facts.again !== null) return { id: facts.again };
    refuseFor(facts.sanction);
    refuseWhere(facts, input, commentDays);
    await checkPace({ ...input, ...facts });
    await store(tx, { ...input, html, id: facts.id, parent: facts.parent });
    return { id: facts.id };
  });
}

/** An article that is there and takes comments; replies go only to what everybody can see, on the same article. */
function refuseWhere({ article, parent }: Facts, { parentId }: Posting, commentDays: number): void {
  if (!article) throw new Refusal('articleGone', 404);
  if (!takesComments(article, commentDays)) throw new Refusal('threadClosed', 409);
  if (parentId !== undefined && !parent) throw new Refusal('parentGone', 404);
}
