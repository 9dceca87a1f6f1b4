import { ArticleBody } from '@/app/_ui/article-body';
import { Facts } from '@/app/_ui/facts';
import { TextArea } from '@/app/_ui/form-fields';
import { refusedForm } from '@/lib/answer';
import { advertFacts } from '@/lib/jobs/advert-facts';
import type { deskAdvert } from '@/lib/jobs/desk/queries';
import { dated, t } from '@/lib/site/messages';
import { SmallForm } from '../articles/small-form';
import { answerAction, publishAction } from './actions';

type Advert = NonNullable<Awaited<ReturnType<typeof deskAdvert>>>;

/** What somebody sent in, as readers would see it, and the desk's three answers. */
export function Review({ advert }: { advert: Advert }) {
  const { id, version, status, ownerEmail, confirmedAt, proposal } = advert;
  const waits = status === 'REVIEW' || (status === 'PUBLISHED' && proposal !== null);
  if (!waits && !(ownerEmail && !confirmedAt)) return null;
  const wished =
    proposal === null ? advert : { ...advert, ...(proposal as Partial<Advert>), expiresAt: advert.expiresAt };
  return (
    <section aria-labelledby="review" className="stack">
      <h2 id="review">{proposal === null ? t('jobs.owner.previewTitle') : t('jobs.review.proposal')}</h2>
      {ownerEmail && <p className="meta">{t('jobs.review.owner', { email: ownerEmail })}</p>}
      {ownerEmail && !confirmedAt && <p>{t('jobs.review.unconfirmed')}</p>}
      <h3>{wished.title}</h3>
      <Facts facts={advertFacts(wished)} />
      <ArticleBody dateline="" html={wished.bodyHtml} />
      {waits && (
        <>
          <SmallForm
            action={publishAction}
            refused={refusedForm({ form: 'review' })}
            hidden={{ form: 'review', id, version }}
            button={t('jobs.review.publish')}
          />
          {/* A feed cannot be asked. */}
          {(ownerEmail ? (['ask', 'refuse'] as const) : (['refuse'] as const)).map((answer) => (
            <SmallForm
              key={answer}
              action={answerAction}
              refused={refusedForm({ form: 'answer', answer })}
              hidden={{ form: 'answer', id, version, answer }}
              button={t(`jobs.review.${answer}`)}
            >
              <TextArea id={`note-${answer}`} name="note" label={t('jobs.review.note')} rows={3} required />
            </SmallForm>
          ))}
        </>
      )}
    </section>
  );
}

export function AdvertHistory({ events }: { events: Advert['events'] }) {
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('jobs.review.history')}</h2>
      <ul className="desk-list">
        {events.map(({ id, kind, note, at, by }) => (
          <li key={id}>
            {t(`jobs.events.${kind}`)}{' '}
            <span className="meta">{[by?.name, dated(at).text].filter(Boolean).join(' · ')}</span>
            {note && <p>{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
