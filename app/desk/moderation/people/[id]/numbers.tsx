import type { personFile } from '@/lib/moderation/people/queries';
import { dated, t } from '@/lib/site/messages';

type Person = NonNullable<Awaited<ReturnType<typeof personFile>>>;

/** A person's history in numbers, and what was refused of them with its ground. */
export function Numbers({ person }: { person: Person }) {
  const { numbers, appeals, notices, refusals } = person;
  const counts = numbers.map(({ status, count }) => t(`desk.author.${status}`, { count }));
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers">{t('people.numbers')}</h2>
      <p>{counts.length > 0 ? counts.join(' · ') : t('people.comments', { count: 0 })}</p>
      <p>
        {t('people.appeals', appeals)}. {t('people.notices', notices)}.
      </p>
      <details>
        <summary>{t('people.refusals')}</summary>
        {refusals.length === 0 && <p>{t('people.noRefusals')}</p>}
        <ul className="others">
          {refusals.map(({ id, verdict, decidedAt, commentId, spam, law, rule, moderator }) => (
            <li key={id}>
              <a href={`/desk/moderation/comments/${commentId}`}>
                {t(`history.verdict.${verdict}`)} #{commentId}
              </a>{' '}
              <span className="meta">
                {spam ? t('transparency.spam') : rule || law} · <bdi>{moderator.name}</bdi> · {dated(decidedAt).text}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
