import { redirect } from 'next/navigation';
import { ButtonForm } from '@/app/_ui/button-form';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { ignoredPeople } from '@/lib/comments/marks/queries';
import { t } from '@/lib/site/messages';
import { stopIgnoringAction } from '../marks/actions';
import { AccountNav } from '../nav';

/** Whom the viewer has hidden, each with the way back. */
export default async function IgnoredPage() {
  const viewer = await currentViewer();
  if (!viewer) redirect('/account/sign-in');
  const people = await ignoredPeople(viewer);
  return (
    <>
      <PageTitle title={t('marks.ignoredTitle')} intro={people.length > 0 ? t('marks.ignoredIntro') : ''} />
      <AccountNav current="/account/ignored" />
      {people.length === 0 && <p>{t('marks.ignoredEmpty')}</p>}
      <ul className="stack">
        {people.map(({ ignoredId, ignored }) => (
          <li key={ignoredId}>
            <p>
              <bdi>{ignored.name}</bdi>
            </p>
            <ButtonForm
              action={stopIgnoringAction}
              fields={{ personId: ignoredId }}
              label={t('marks.show')}
              refused={refusedForm({ personId: ignoredId })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
