'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { knownAddress } from '@/lib/accounts/client-address';
import { demandProof, PATIENCE_SECONDS } from '@/lib/comments/demand-proof';
import { postComment } from '@/lib/comments/post-comment';
import { newComment } from '@/lib/comments/schema';
import { Refusal } from '@/lib/errors';
import { type FormState, formAction, sentence } from '@/lib/form';
import { renderComment } from '@/lib/html';

const post = formAction({
  schema: newComment,
  run: async (input, actor) => {
    if (input.act === 'preview') return { preview: renderComment(input.text) };
    if (!actor) throw new Refusal('signInToSend', 403);
    if (input.website) throw new Refusal('looksAutomatic');
    const address = knownAddress(await headers());
    const demand = await demandProof({ ...input, actor, address });
    if (demand) {
      const error = sentence('proveFirst', { seconds: PATIENCE_SECONDS });
      return { status: 429, error, challenge: demand.challenge, values: { since: demand.since, proof: '' } };
    }
    const { id } = await postComment({ ...input, actor, address });
    redirect(`/account/comments/${id}`);
  },
});

export async function postCommentAction(previous: FormState, form: FormData): Promise<FormState> {
  return post(previous, form);
}
