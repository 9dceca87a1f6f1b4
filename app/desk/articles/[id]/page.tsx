import { notFound } from 'next/navigation';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { deskArticle } from '@/lib/articles/desk/queries';
import { mayEditArticles } from '@/lib/articles/policy';
import { previewPath } from '@/lib/articles/preview';
import { dated, t } from '@/lib/site/messages';
import { newsroomClock } from '@/lib/site/newsroom-time';
import { correctAction, scheduleAction, withdrawAction } from '../actions';
import { Edit } from '../edit';
import { SmallForm } from '../small-form';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Why an article that was saved could not be published. */
const NOT_PUBLISHED = ['pictureUndescribed', 'slugTaken', 'savedMeanwhile'] as const;

type DeskArticle = NonNullable<Awaited<ReturnType<typeof deskArticle>>>;

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
      {revision && <Schedule article={article} revisionId={revision.id} />}
      {article.publishedAt && <Corrections article={article} />}
      {status === 'PUBLISHED' && <Withdraw article={article} />}
    </>
  );
}

function Schedule({ article, revisionId }: { article: DeskArticle; revisionId: number }) {
  const { id, scheduledFor } = article;
  return (
    <section aria-labelledby="schedule" className="stack">
      <h2 id="schedule">{t('editing.schedule')}</h2>
      {scheduledFor && <p>{t('editing.liveAt', { date: dated(scheduledFor).text })}</p>}
      <SmallForm
        action={scheduleAction}
        refused={refusedForm({ form: 'schedule' })}
        hidden={{ form: 'schedule', id }}
        revisionId={revisionId}
        button={t('editing.scheduleButton')}
      >
        <label htmlFor="at">{t('editing.at')}</label>
        <input id="at" type="datetime-local" name="at" defaultValue={scheduledFor ? newsroomClock(scheduledFor) : ''} />
      </SmallForm>
    </section>
  );
}

function Corrections({ article: { id, corrections } }: { article: DeskArticle }) {
  return (
    <section aria-labelledby="corrections" className="stack">
      <h2 id="corrections">{t('articles.corrections')}</h2>
      <ul>
        {corrections.map((correction) => (
          <li key={correction.id}>
            {dated(correction.createdAt).text}: {correction.text}
          </li>
        ))}
      </ul>
      <SmallForm
        action={correctAction}
        refused={refusedForm({ form: 'correct' })}
        hidden={{ form: 'correct', id }}
        button={t('editing.correctButton')}
      >
        <label htmlFor="correction">{t('editing.correction')}</label>
        <textarea id="correction" name="text" rows={2} required maxLength={1000} />
      </SmallForm>
    </section>
  );
}

function Withdraw({ article: { id } }: { article: DeskArticle }) {
  return (
    <section aria-labelledby="withdraw" className="stack">
      <h2 id="withdraw">{t('editing.withdraw')}</h2>
      <SmallForm
        action={withdrawAction}
        refused={refusedForm({ form: 'withdraw' })}
        hidden={{ form: 'withdraw', id }}
        button={t('editing.withdrawButton')}
      >
        <label htmlFor="reason">{t('editing.reason')}</label>
        <input id="reason" name="reason" maxLength={1000} />
      </SmallForm>
    </section>
  );
}
