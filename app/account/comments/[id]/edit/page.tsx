import { notFound, redirect } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { formLabels, namesAddress } from '@/app/(site)/articles/[slug]/comment/labels';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { MAX_LENGTH } from '@/lib/comments/limits';
import { mayEdit } from '@/lib/comments/policy';
import { ownComment } from '@/lib/comments/queries';
import { t } from '@/lib/site/messages';
import { editAction } from '../actions';
import { Told } from '../told';
import { EditForm } from './form';

interface Props {
  params: Promise<{ id: string }>;
}

/** A new wording for one's own comment. */
export default async function EditCommentPage({ params }: Props) {
  const { id } = await params;
  const viewer = await currentViewer();
  if (!viewer) redirect(`/account/sign-in?callbackUrl=/account/comments/${encodeURIComponent(id)}/edit`);
  const comment = /^\d{1,9}$/.test(id) ? await ownComment({ id: Number(id), viewer }) : null;
  const refused = refusedForm();
  // Refused for being too late, the form still comes back with what was typed.
  if (!comment || !(mayEdit(viewer, comment) || refused)) notFound();
  return (
    <>
      <PageTitle title={t('account.editTitle')} intro={comment.article.title} />
      <p>{t('account.editHint')}</p>
      {comment.status === 'RETURNED' && <Told commentId={comment.id} viewer={viewer} />}
      <EditForm
        action={editAction}
        refused={refused}
        comment={{ id: comment.id, version: comment.version, source: comment.source }}
        max={MAX_LENGTH}
        namesHref={namesAddress(comment.article.slug)}
        labels={{ ...formLabels(), restored: t('account.editRestored'), discard: t('account.editDiscard') }}
      />
      <p>
        <a href={`/account/comments/${comment.id}`}>{t('comments.backToOwn')}</a>
      </p>
    </>
  );
}
