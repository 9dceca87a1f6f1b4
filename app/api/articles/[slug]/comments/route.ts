import { headers } from 'next/headers';
import { clientAddress } from '@/lib/accounts/client-address';
import { demandProof, ProofDemanded } from '@/lib/comments/demand-proof';
import { postComment } from '@/lib/comments/post-comment';
import { newComment } from '@/lib/comments/schema';
import { Refusal } from '@/lib/errors';
import { type Back, sentence } from '@/lib/form';
import { formRoute } from '@/lib/form-route';
import { renderComment } from '@/lib/html';

interface Params {
  slug: string;
}

const formPage = ({ slug }: Params, { parentId }: Record<string, string> = {}) =>
  `/articles/${encodeURIComponent(slug)}/comment${parentId ? `?reply=${encodeURIComponent(parentId)}` : ''}`;

/** Takes in the comment form, wherever it stands. */
export const POST = formRoute({
  schema: newComment,
  page: formPage,
  run: async (input, actor) => {
    if (input.act === 'preview') return { preview: renderComment(input.text) };
    if (!actor) throw new Refusal('signInToSend', 403);
    if (input.website) throw new Refusal('looksAutomatic');
    const address = clientAddress(await headers());
    const prove = ({ used }: { used: boolean }) => demandProof({ ...input, actor, address, used });
    try {
      const { id } = await postComment({ ...input, actor, address, prove });
      return { to: `/account/comments/${id}` };
    } catch (error) {
      return toSendAgain(error);
    }
  },
});

/** With the proof that was asked for; or, where the comment that was answered is gone, on its own, as the sentence says. */
function toSendAgain(error: unknown): Back {
  if (error instanceof ProofDemanded) {
    const { key, values, challenge, since } = error;
    return { status: 429, error: sentence(key, values), challenge, values: { since, proof: '' } };
  }
  if (!(error instanceof Refusal && error.key === 'parentGone')) throw error;
  return { status: 404, error: sentence(error.key), values: { parentId: '' } };
}

/** Whoever comes by a link, or asks again after an answer that got lost, finds the form. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  return new Response(null, { status: 303, headers: { location: formPage(await params) } });
}
