import type { z } from 'zod';
import { refuseIfErased } from '@/lib/accounts/refuse-erased';
import { checkPace } from '@/lib/comments/check-pace';
import { takesComments } from '@/lib/comments/closing-time';
import { holdForms } from '@/lib/comments/form-key';
import { type Facts, factsOf } from '@/lib/comments/posting/facts';
import { type Accepted, store } from '@/lib/comments/posting/store';
import type { newComment } from '@/lib/comments/schema';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { renderComment } from '@/lib/html';
import { refuseFor } from '@/lib/moderation/sanctions/refuse-sanctioned';
import { settings } from '@/lib/site/settings/queries';
import { gather, together } from '@/lib/together';

export type Posting = Omit<z.output<typeof newComment>, 'act' | 'website' | 'since' | 'proof'> & {
  actor: { id: string };
  address?: string | undefined;
  /** Refuses where a program seems to write. */
  prove?: (form: { used: boolean }) => Promise<void>;
};

interface Rendered extends Posting {
  html: string;
  commentDays: number;
  /** Whether its author may write now: counted once, also where the transaction is tried again. */
  pace?: Promise<void>;
}

/**
 * Stores a comment and its first wording; it waits until a moderator decides. The same form with the
 * same text gives the same comment. Refuses: 403 paused, banned or signed out, 404 article or parent gone, 409 thread
 * closed or the same text there a few minutes ago, 429 too fast (check-pace.ts) or proof wanted (`prove`). A hot article
 * gets hundreds a second: those of one moment share a transaction.
 */
export async function postComment(input: Posting): Promise<{ id: number }> {
  const { commentDays } = await settings();
  const posted = await postInBatches({ ...input, html: renderComment(input.text), commentDays });
  if (posted.status === 'rejected') throw posted.reason;
  if (posted.value instanceof Refusal) throw posted.value;
  return posted.value;
}

type Posted = { id: number } | Refusal;

const postInBatches = gather<Rendered, PromiseSettledResult<Posted>>({
  // Never two of one person: what the second may do depends on the first.
  name: ({ actor }) => actor.id,
  most: 50,
  work: (postings) => together(postings, postAll),
});

const postAll = (postings: Rendered[]): Promise<Posted[]> =>
  db.$transaction(async (tx) => {
    // First, so that the facts include what was committed while it waited.
    await holdForms(tx, postings);
    const facts = await factsOf(tx, postings);
    const accepted: Accepted[] = [];
    const posted = await Promise.all(
      postings.map(async (posting, at) => {
        const known = facts[at] as Facts;
        if (known.again !== null) return { id: known.again };
        const refusal = await refusalOf(posting, known);
        if (refusal) return refusal;
        accepted.push({ ...posting, ...known });
        return { id: known.id };
      }),
    );
    await store(tx, accepted);
    return posted;
  });

async function refusalOf(posting: Rendered, facts: Facts): Promise<Refusal | null> {
  try {
    refuseIfErased(facts);
    refuseFor(facts.sanction);
    refuseWhere(facts, posting);
    posting.pace ??= checkWriter(posting, facts);
    await posting.pace;
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

async function checkWriter(posting: Rendered, facts: Facts): Promise<void> {
  await posting.prove?.(facts);
  await checkPace({ ...posting, ...facts });
}

/** An article that is there and takes comments, and not twice; replies go only to what everybody can see, on the same article. */
function refuseWhere({ article, parent, repeated }: Facts, { parentId, commentDays }: Rendered): void {
  if (!article) throw new Refusal('articleGone', 404);
  if (!takesComments(article, commentDays)) throw new Refusal('threadClosed', 409);
  if (parentId !== undefined && !parent) throw new Refusal('parentGone', 404);
  if (repeated) throw new Refusal('alreadySent', 409);
}
