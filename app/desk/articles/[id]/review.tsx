import { refusedForm } from '@/lib/answer';
import { articleReviews } from '@/lib/articles/review/queries';
import { dated, t } from '@/lib/site/messages';
import { newestSettings } from '@/lib/site/settings/queries';
import { reviewAction } from '../actions';
import { SmallForm } from '../small-form';

const VERDICTS = ['REQUESTED', 'APPROVED', 'RETURNED'] as const;

/** What colleagues have said of the working copy, and the form to say it: for the desk alone. */
export async function Review({ articleId, revisionId }: { articleId: number; revisionId: number }) {
  const [reviews, { values }] = await Promise.all([articleReviews(articleId), newestSettings()]);
  return (
    <section aria-labelledby="review" className="stack">
      <h2 id="review">{t('editing.review.title')}</h2>
      {values.articleReview === 'second' && <p className="meta">{t('editing.review.help')}</p>}
      <ul>
        {reviews.map(({ id, verdict, note, createdAt, actor, revisionId: about }) => (
          <li key={id}>
            {dated(createdAt).text}: {t(`editing.review.was.${verdict}`, { name: actor.name ?? '–' })}{' '}
            {about !== revisionId && t('editing.review.earlier')}
            {note && <q>{note}</q>}
          </li>
        ))}
      </ul>
      <SmallForm
        action={reviewAction}
        refused={refusedForm({ form: 'review' })}
        hidden={{ form: 'review', id: articleId }}
        revisionId={revisionId}
        button={t('editing.review.send')}
      >
        <label htmlFor="verdict">{t('editing.review.verdict')}</label>
        <select id="verdict" name="verdict">
          {VERDICTS.map((verdict) => (
            <option key={verdict} value={verdict}>
              {t(`editing.review.${verdict}`)}
            </option>
          ))}
        </select>
        <label htmlFor="review-note">{t('editing.review.note')}</label>
        <textarea id="review-note" name="note" rows={2} maxLength={1000} />
      </SmallForm>
    </section>
  );
}
