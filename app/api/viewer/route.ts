import { connection } from 'next/server';
import { z } from 'zod';
import { mayEnterDesk } from '@/lib/accounts/policy';
import { currentViewer } from '@/lib/accounts/session';
import { ownPending } from '@/lib/comments/queries';
import { dated, t } from '@/lib/site/messages';

const articleId = z.coerce.number().int().positive().max(2_147_483_647);

/** Who looks, and on an article their own comments that nobody else sees. */
export async function GET(request: Request) {
  await connection();
  const viewer = await currentViewer();
  if (!viewer) return Response.json({ viewer: null, pending: [], formKey: '' });
  const article = articleId.safeParse(new URL(request.url).searchParams.get('article'));
  const pending = article.success ? await ownPending({ articleId: article.data, viewer }) : [];
  return Response.json({
    viewer: { name: viewer.name, staff: mayEnterDesk(viewer) },
    formKey: crypto.randomUUID(),
    pending: pending.map(({ id, html, status, rule, explanation, createdAt }) => ({
      id,
      html,
      date: dated(createdAt).text,
      note: status === 'WAITING' ? t('comments.waiting') : t('comments.rejected', { rule, explanation }),
    })),
  });
}
