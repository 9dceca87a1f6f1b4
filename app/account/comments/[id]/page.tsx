import { notFound, redirect } from 'next/navigation';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { TrustedHtml } from '@/app/_ui/trusted-html';
import { currentViewer } from '@/lib/accounts/session';
import { ownComment } from '@/lib/comments/queries';
import { t } from '@/lib/site/messages';

/** Where one's own comment stands; the page one arrives at after sending it. */
export default async function OwnCommentPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await currentViewer();
  if (!viewer) redirect('/account/sign-in');
  const comment = /^\d{1,9}$/.test(id) ? await ownComment({ id: Number(id), viewer }) : null;
  if (!comment) notFound();
  if (comment.status === 'APPROVED') redirect(`/comments/${comment.id}`);
  return (
    <>
      <PageTitle
        title={comment.status === 'WAITING' ? t('comments.sentTitle') : comment.article.title}
        intro={comment.article.title}
      />
      <Notice tone={comment.status === 'WAITING' ? 'success' : 'info'} role="status">
        <p>
          {comment.status === 'WAITING'
            ? t('comments.sent')
            : t('comments.rejected', { rule: comment.rule, explanation: comment.explanation })}
        </p>
      </Notice>
      <TrustedHtml className="own-comment" html={comment.html} />
      <p>
        <a href={`/articles/${comment.article.slug}`}>{t('comments.back')}</a>
      </p>
    </>
  );
}
