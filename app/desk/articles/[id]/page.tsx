import { notFound } from 'next/navigation';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { deskArticle } from '@/lib/articles/desk/queries';
import { mayEditArticles } from '@/lib/articles/policy';
import { previewPath } from '@/lib/articles/preview';
import { t } from '@/lib/site/messages';
import { Edit } from '../edit';
import { Corrections, Schedule, Withdraw } from './forms';
import { Review } from './review';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Why an article that was saved could not be published. */
const NOT_PUBLISHED = ['pictureUndescribed', 'slugTaken', 'savedMeanwhile', 'reviewMissing'] as const;

/** One article: its working copy, and what can be done with it. */
export default async function DeskArticlePage({ params, searchParams }: Props) {
  if (!mayEditArticles(await currentViewer())) notFound();
  const [{ id }, { done, refused }] = await Promise.all([params, searchParams]);
  const article = /^\d{1,9}$/.test(id) ? await deskArticle(Number(id)) : null;
  if (!article) notFound();
  const reason = NOT_PUBLISHED.find((known) => known === refused);
  const { revision, status, publishedRevisionId } = article;
  const changed = status === 'PUBLISHED' && revision !== null && revision.id !== publishedRevisionId;
  return (
    <>
      <PageTitle title={article.content.title} intro={t(`editing.states.${status}`)} />
      {done && !refusedForm() && (
        <Notice tone="success" role="status">
          {t(done === 'publish' ? 'editing.isPublished' : 'editing.isSaved')}
        </Notice>
      )}
      {reason && !refusedForm() && (
        <Notice tone="error" role="alert">
          {t(`errors.${reason}`, { editor: '–' })}
        </Notice>
      )}
      {changed && <Notice tone="info">{t('editing.unpublishedChanges')}</Notice>}
      <ul className="link-list">
        {article.publishedAt && status === 'PUBLISHED' && (
          <li>
            <a href={`/articles/${article.slug}`}>{t('editing.look')}</a>
          </li>
        )}
        {revision && (
          <li>
            {revision.autosaved ? (
              t('editing.previewLater')
            ) : (
              <a href={previewPath(revision.id)}>{t('editing.previewLink')}</a>
            )}
          </li>
        )}
        <li>
          <a href={`/desk/articles/${article.id}/revisions`}>{t('editing.revisions')}</a>
        </li>
      </ul>
      <Edit article={article} />
      {revision && <Review articleId={article.id} revisionId={revision.id} />}
      {revision && <Schedule article={article} revisionId={revision.id} />}
      {article.publishedAt && <Corrections article={article} />}
      {status === 'PUBLISHED' && <Withdraw article={article} />}
    </>
  );
}
