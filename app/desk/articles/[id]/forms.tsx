import { refusedForm } from '@/lib/answer';
import type { deskArticle } from '@/lib/articles/desk/queries';
import { dated, t } from '@/lib/site/messages';
import { newsroomClock } from '@/lib/site/newsroom-time';
import { correctAction, scheduleAction, withdrawAction } from '../actions';
import { SmallForm } from '../small-form';

type DeskArticle = NonNullable<Awaited<ReturnType<typeof deskArticle>>>;

/** When the working copy goes live by itself. */
export function Schedule({ article, revisionId }: { article: DeskArticle; revisionId: number }) {
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

/** What was wrong and has been set right, told to readers. */
export function Corrections({ article: { id, corrections } }: { article: DeskArticle }) {
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

/** Takes the article off the site. */
export function Withdraw({ article: { id } }: { article: DeskArticle }) {
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
