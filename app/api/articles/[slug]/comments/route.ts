import { headers } from 'next/headers';
import { clientAddress } from '@/lib/accounts/client-address';
import { demandProof } from '@/lib/comments/demand-proof';
import { PATIENCE_SECONDS } from '@/lib/comments/limits';
import { postComment } from '@/lib/comments/post-comment';
import { newComment } from '@/lib/comments/schema';
import { Refusal } from '@/lib/errors';
import { sentence } from '@/lib/form';
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
    const demand = await demandProof({ ...input, actor, address });
    if (demand) {
      const error = sentence('proveFirst', { seconds: PATIENCE_SECONDS });
      return { status: 429, error, challenge: demand.challenge, values: { since: demand.since, proof: '' } };
    }
    const { id } = await postComment({ ...input, actor, address });
    return { to: `/account/comments/${id}` };
  },
});

/** Whoever comes by a link, or asks again after an answer that got lost, finds the form. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  return new Response(null, { status: 303, headers: { location: formPage(await params) } });
}
