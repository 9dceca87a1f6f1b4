import { notFound, redirect } from 'next/navigation';
import { Field } from '@/app/_ui/field';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { Select } from '@/app/_ui/select';
import { currentViewer } from '@/lib/accounts/session';
import { findPeople } from '@/lib/moderation/people/queries';
import { mayModerate } from '@/lib/moderation/policy';
import { KEPT_AN_EYE_ON, peopleQuery } from '@/lib/moderation/sanctions/schema';
import { day, t } from '@/lib/site/messages';
import { standingText } from '../standing-text';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Who writes here: found by name, or those the team keeps an eye on. */
export default async function PeoplePage({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect('/account/sign-in?callbackUrl=/desk/moderation/people');
  if (!mayModerate(viewer)) notFound();
  const asked = peopleQuery.parse(await searchParams);
  const { people, more } = await findPeople(asked);
  return (
    <>
      <PageTitle title={t('people.title')} intro={t('people.intro')} />
      <form action="/desk/moderation/people" method="get" className="word-form">
        <Field id="people-q" name="q" label={t('people.search')} maxLength={100} defaultValue={asked.q} />
        <Select
          name="only"
          label={t('people.show')}
          chosen={asked.only ?? ''}
          options={[
            { value: '', label: t('people.all') },
            ...KEPT_AN_EYE_ON.map((value) => ({ value, label: t(`people.only.${value}`) })),
          ]}
        />
        <div className="button-row">
          <button type="submit" className="button">
            {t('people.find')}
          </button>
        </div>
      </form>
      {people.length === 0 && <Notice tone="info">{t('people.none')}</Notice>}
      <ul className="others">
        {people.map(({ id, name, role, createdAt, hold, sanctions, _count }) => (
          <li key={id}>
            <a href={`/desk/moderation/people/${id}`}>
              <bdi>{name}</bdi>
            </a>{' '}
            <span className="meta">
              {[
                role !== 'MEMBER' && t(`roles.of.${role}`),
                t('people.comments', { count: _count.comments }),
                t('people.since', { date: day(createdAt) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {(hold || sanctions.length > 0) && (
              <p className="author-marks">
                {[hold && t('people.standing.heldShort'), ...sanctions.map(standingText)].filter(Boolean).join(' · ')}
              </p>
            )}
          </li>
        ))}
      </ul>
      {more && <p className="hint">{t('people.more')}</p>}
    </>
  );
}
