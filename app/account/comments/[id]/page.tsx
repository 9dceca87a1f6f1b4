import { notFound, redirect } from 'next/navigation';
import { ButtonForm } from '@/app/_ui/button-form';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { TrustedHtml } from '@/app/_ui/trusted-html';
import { draftName, editName } from '@/app/(site)/articles/[slug]/comment/draft-name';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { editableUntil, mayEdit, mayWithdraw } from '@/lib/comments/policy';
import { ownComment } from '@/lib/comments/queries';
import { dated, t } from '@/lib/site/messages';
import { Standing } from '../standing';
import { Wait } from '../wait';
import { withdrawAction } from './actions';
import { ForgetDraft } from './forget-draft';
import { History } from './history';
import { Told } from './told';

interface Props {
  params: Promise<{ id: string }>;
}

/** Where one's own comment stands; the page one arrives at after sending it. */
export default async function OwnCommentPage({ params }: Props) {
  const { id } = await params;
  const viewer = await currentViewer();
  if (!viewer) redirect('/account/sign-in');
  const comment = /^\d{1,9}$/.test(id) ? await ownComment({ id: Number(id), viewer }) : null;
  if (!comment) notFound();
  const withdrawing = { id: String(comment.id) };
  const waits = comment.status === 'WAITING';
  return (
    <>
      <ForgetDraft
        names={[draftName(comment.article.id, String(comment.parentId ?? '')), editName(comment.id)]}
        arrived={comment.source}
      />
      <PageTitle title={t(`account.statusTitle.${comment.status}`)} intro={comment.article.title} />
      {waits && !comment.publishedRevisionId ? (
        <Notice tone="success" role="status">
          {t('comments.sent')}
        </Notice>
      ) : (
        <Standing comment={comment} />
      )}
      {waits && <Wait />}
      <Told commentId={comment.id} viewer={viewer} />
      <TrustedHtml className="own-comment comment-text" html={comment.html} />
      <div className="button-row">
        {mayEdit(viewer, comment) && (
          <a className="button" href={`/account/comments/${comment.id}/edit`}>
            {t('account.edit')}
          </a>
        )}
        {mayWithdraw(viewer, comment) && (
          <ButtonForm
            quiet
            action={withdrawAction}
            fields={withdrawing}
            label={t('account.withdraw')}
            hint="withdraw-hint"
            refused={refusedForm(withdrawing)}
          />
        )}
      </div>
      {comment.status === 'APPROVED' && mayEdit(viewer, comment) && (
        <p className="hint">{t('account.editUntil', { time: dated(editableUntil(comment.publishedAt)).text })}</p>
      )}
      {mayWithdraw(viewer, comment) && (
        <p id="withdraw-hint" className="hint">
          {t('account.withdrawHint')}
        </p>
      )}
      <History id={comment.id} viewer={viewer} />
      <p>
        <a href={comment.status === 'APPROVED' ? `/comments/${comment.id}` : `/articles/${comment.article.slug}`}>
          {t('comments.back')}
        </a>
      </p>
    </>
  );
}
