import { notFound, redirect } from 'next/navigation';
import { FormError } from '@/app/_ui/form-error';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { personFile } from '@/lib/moderation/people/queries';
import { mayModerate } from '@/lib/moderation/policy';
import { houseRules } from '@/lib/moderation/queries';
import { maySanction } from '@/lib/moderation/sanctions/policy';
import { sanctionsOf } from '@/lib/moderation/sanctions/queries';
import { day, t } from '@/lib/site/messages';
import { Hold } from './hold';
import { Notes } from './notes';
import { Numbers } from './numbers';
import { SanctionForm } from './sanction-form';
import { Sanctions } from './sanctions';

interface Props {
  params: Promise<{ id: string }>;
}

/** All that the team knows of a person, and what it may do about them. */
export default async function PersonPage({ params }: Props) {
  const viewer = await currentViewer();
  const { id } = await params;
  if (!viewer) redirect('/account/sign-in?callbackUrl=/desk/moderation/people');
  if (!mayModerate(viewer) || !/^\w{1,40}$/.test(id)) notFound();
  const [person, sanctions, rules] = await Promise.all([personFile(id), sanctionsOf(id), houseRules()]);
  if (!person) notFound();
  const refused = refusedForm();
  const facts = [
    t('people.since', { date: day(person.createdAt) }),
    person.role !== 'MEMBER' && t(`roles.of.${person.role}`),
  ];
  return (
    <>
      <PageTitle title={person.name ?? ''} intro={facts.filter(Boolean).join(' · ')} />
      <p>
        <a href="/desk/moderation/people">{t('people.title')}</a> ·{' '}
        <a href={`/desk/moderation?view=all&author=${id}`}>{t('people.allComments')}</a>
      </p>
      <FormError>{refused?.error}</FormError>
      <Numbers person={person} />
      <section aria-labelledby="sanctions">
        <h2 id="sanctions">{t('sanction.title')}</h2>
        <Sanctions sanctions={sanctions} personId={id} viewer={viewer} />
        {maySanction(viewer, person) ? (
          <>
            <SanctionForm personId={id} rules={rules} refused={refusedForm({ form: 'sanction' })} />
            <Hold personId={id} hold={person.hold} refused={refusedForm({ form: 'hold' })} />
          </>
        ) : (
          <p className="hint">{t('people.staff')}</p>
        )}
      </section>
      <Notes personId={id} notes={person.notesOn} viewer={viewer} refused={refusedForm({ form: 'note' })} />
    </>
  );
}
