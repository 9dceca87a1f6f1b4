import { connection } from 'next/server';
import { z } from 'zod';
import { mayEnterDesk } from '@/lib/accounts/policy';
import { currentViewer } from '@/lib/accounts/session';
import { ownDraft } from '@/lib/comments/drafts/queries';
import { viewerMarks } from '@/lib/comments/marks/queries';
import { ownPending } from '@/lib/comments/queries';
import { unreadCount } from '@/lib/notifications/queries';
import { dated, t } from '@/lib/site/messages';

const id = z.coerce.number().int().positive().max(2_147_483_647);
/** "4-8-15": the comments that a page shows. */
const ids = z
  .string()
  .max(1_200)
  .transform((text) => text.split('-').map(Number))
  .pipe(z.array(z.int().positive().max(2_147_483_647)).max(100));

/** Who looks; on an article their own comments that nobody else sees, and their marks on those it shows. */
export async function GET(request: Request) {
  await connection();
  const viewer = await currentViewer();
  if (!viewer) return Response.json({ viewer: null, pending: [], marks: [], draft: '', formKey: '' });
  const asked = new URL(request.url).searchParams;
  const article = id.safeParse(asked.get('article'));
  const comments = ids.safeParse(asked.get('comments'));
  const [pending, marks, draft, unread] = await Promise.all([
    article.success ? ownPending({ articleId: article.data, viewer }) : [],
    comments.success ? viewerMarks({ ids: comments.data, viewer }) : [],
    article.success ? ownDraft({ articleId: article.data, parentId: 0, viewer }) : null,
    unreadCount(viewer),
  ]);
  return Response.json({
    viewer: { name: viewer.name, staff: mayEnterDesk(viewer), unread },
    draft: draft?.text ?? '',
    formKey: draft?.formKey ?? crypto.randomUUID(),
    marks,
    pending: pending.map(({ id, html, status, rule, explanation, createdAt }) => ({
      id,
      html,
      date: dated(createdAt).text,
      note: status === 'WAITING' ? t('comments.waiting') : t('comments.rejected', { rule, explanation }),
    })),
  });
}
