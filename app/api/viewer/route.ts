import { connection } from 'next/server';
import { z } from 'zod';
import { memberLabels } from '@/app/(site)/articles/[slug]/comment/labels';
import type { ViewerAnswer } from '@/app/(site)/viewer';
import { refusalText } from '@/app/account/comments/refusal-text';
import { mayEnterDesk } from '@/lib/accounts/policy';
import { currentViewer } from '@/lib/accounts/session';
import { ownDraft } from '@/lib/comments/drafts/queries';
import { stampForm } from '@/lib/comments/form-stamp';
import { MAX_LENGTH } from '@/lib/comments/limits';
import { viewerMarks } from '@/lib/comments/marks/queries';
import { ownPending } from '@/lib/comments/queries';
import { id } from '@/lib/fields';
import { unreadCount } from '@/lib/notifications/queries';
import { dated, t } from '@/lib/site/messages';

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
  if (!viewer) return Response.json(nobody);
  const asked = new URL(request.url).searchParams;
  const article = id.safeParse(asked.get('article'));
  const comments = ids.safeParse(asked.get('comments'));
  const [pending, marks, draft, unread] = await Promise.all([
    article.success ? ownPending({ articleId: article.data, viewer }) : [],
    comments.success ? viewerMarks({ ids: comments.data, viewer }) : [],
    article.success ? ownDraft({ articleId: article.data, parentId: 0, viewer }) : null,
    unreadCount(viewer),
  ]);
  const formKey = draft?.formKey ?? crypto.randomUUID();
  const answer: ViewerAnswer = {
    viewer: { name: viewer.name, staff: mayEnterDesk(viewer), unread },
    draft: draft?.text ?? '',
    formKey,
    since: stampForm(formKey),
    marks,
    pending: pending.map(({ id, parentId, html, publishedRevisionId, createdAt, ...comment }) => ({
      ...{ id, html },
      // A new wording stands below the one that is public, an answer below what it answers.
      below: publishedRevisionId ? id : parentId,
      date: dated(createdAt).text,
      note: noteOn({ ...comment, edited: publishedRevisionId !== null }),
      manage: t(comment.status === 'REJECTED' ? 'comments.aboutRefusal' : 'comments.manage'),
    })),
    max: MAX_LENGTH,
    labels: memberLabels(viewer.name),
  };
  return Response.json(answer);
}

const nobody: ViewerAnswer = {
  viewer: null,
  pending: [],
  marks: [],
  draft: '',
  formKey: '',
  since: '',
  max: MAX_LENGTH,
  labels: null,
};

interface Standing {
  status: string;
  ground: string;
  explanation: string;
  spam: boolean;
  /** An earlier wording is public. */
  edited: boolean;
}

function noteOn({ edited, ...comment }: Standing): string {
  if (comment.status === 'RETURNED') return t('comments.returned', { explanation: comment.explanation });
  if (comment.status === 'REJECTED') return refusalText(comment);
  return t(edited ? 'account.editWaiting' : 'comments.waiting');
}
