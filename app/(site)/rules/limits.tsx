import {
  DAYS_TO_KEEP_DRAFTS,
  MAX_LENGTH,
  MINUTES_TO_EDIT,
  MOST_IGNORED,
  MOST_MENTIONS,
  PATIENCE_SECONDS,
} from '@/lib/comments/limits';
import { pace } from '@/lib/rate-limit';
import { t } from '@/lib/site/messages';
import { settings } from '@/lib/site/settings/queries';

/** What commenting is limited to and why, in the numbers that are in force. */
export async function Limits() {
  const { commentDays } = await settings();
  const told = [
    [t('limits.length'), t('limits.lengthText', { max: MAX_LENGTH })],
    [
      t('limits.pace'),
      t('limits.paceText', {
        ...pace('comment'),
        fewer: pace('commentNewAccount').count,
        shared: pace('commentPerAddress').count,
      }),
    ],
    [t('limits.slow'), t('limits.slowText')],
    [t('limits.proof'), t('limits.proofText', { seconds: PATIENCE_SECONDS })],
    [t('limits.edit'), t('limits.editText', { minutes: MINUTES_TO_EDIT })],
    [t('limits.end'), t('limits.endText', { days: commentDays })],
    [t('limits.people'), t('limits.peopleText', { mentions: MOST_MENTIONS, ignored: MOST_IGNORED })],
    [t('limits.drafts'), t('limits.draftsText', { days: DAYS_TO_KEEP_DRAFTS })],
  ];
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">{t('limits.title')}</h2>
      <dl className="stack">
        {told.map(([name, text]) => (
          <div key={name}>
            <dt>
              <strong>{name}</strong>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
