import { redirect } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { TrustedHtml } from '@/app/_ui/trusted-html';
import { currentViewer } from '@/lib/accounts/session';
import { ownComments } from '@/lib/comments/queries';
import { dated, t } from '@/lib/site/messages';
import { AccountNav } from '../nav';
import { Standing } from './standing';
import { Wait } from './wait';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function OwnCommentsPage({ searchParams }: Props) {
  const [viewer, { before }] = await Promise.all([currentViewer(), searchParams]);
  if (!viewer) redirect('/account/sign-in?callbackUrl=/account/comments');
  const from = typeof before === 'string' && /^\d{1,9}$/.test(before) ? Number(before) : undefined;
  const { comments, older } = await ownComments({ viewer, before: from });
  return (
    <>
      <PageTitle title={t('account.comments')} />
      <AccountNav current="/account/comments" />
      <Wait />
      {comments.length === 0 && <p>{t('account.noComments')}</p>}
      {comments.map((comment) => (
        <article key={comment.id} className="own-comment">
          <p className="meta">
            <a href={`/account/comments/${comment.id}`}>{dated(comment.createdAt).text}</a> ·{' '}
            {t(`account.status.${comment.status}`)} ·{' '}
            <a href={`/articles/${comment.article.slug}`}>{comment.article.title}</a>
          </p>
          <Standing comment={comment} />
          <TrustedHtml className="comment-text" html={comment.html} />
        </article>
      ))}
      {older && (
        <p>
          <a href={`/account/comments?before=${comments.at(-1)?.id}`} rel="next">
            {t('account.older')} →
          </a>
        </p>
      )}
    </>
  );
}
