import { notFound, redirect } from 'next/navigation';
import { ButtonForm } from '@/app/_ui/button-form';
import { PageTitle } from '@/app/_ui/page-title';
import { TrustedHtml } from '@/app/_ui/trusted-html';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { markedComment } from '@/lib/comments/marks/queries';
import { t } from '@/lib/site/messages';
import { ignorePersonAction, markHelpfulAction } from '../actions';

/** What a member can do about somebody's comment, without scripts too: find it helpful, hide its author. */
export default async function MarksPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await currentViewer();
  if (!viewer) redirect('/account/sign-in');
  const comment = /^\d{1,9}$/.test(id) ? await markedComment({ id: Number(id), viewer }) : null;
  if (!comment) notFound();
  const name = comment.author.name ?? '';
  const fields = { commentId: String(comment.id) };
  const marking = { ...fields, helpful: comment.mine ? '0' : '1' };
  return (
    <>
      <PageTitle title={t('marks.title', { name })} intro={comment.article.title} />
      <TrustedHtml as="blockquote" className="answered" html={comment.publishedRevision?.html ?? ''} />
      <p>{t('marks.count', { count: comment.helpful })}</p>
      {comment.own ? (
        <p>{t('marks.own')}</p>
      ) : (
        <>
          <ButtonForm
            action={markHelpfulAction}
            fields={marking}
            label={t(comment.mine ? 'marks.unmark' : 'marks.mark')}
            refused={refusedForm(marking)}
          />
          {comment.ignored ? (
            <p>
              {t('marks.ignored')} <a href="/account/ignored">{t('marks.toIgnored')}</a>
            </p>
          ) : (
            <>
              <p className="hint">{t('marks.ignoreHint', { name })}</p>
              <ButtonForm
                action={ignorePersonAction}
                fields={fields}
                label={t('marks.ignore', { name })}
                refused={refusedForm(fields)}
              />
            </>
          )}
        </>
      )}
      <p>
        <a href={`/comments/${comment.id}`}>{t('marks.back')}</a>
      </p>
    </>
  );
}
