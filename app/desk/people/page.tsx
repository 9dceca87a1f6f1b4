import { notFound, redirect } from 'next/navigation';
import { Field } from '@/app/_ui/field';
import { FormError } from '@/app/_ui/form-error';
import { PageTitle } from '@/app/_ui/page-title';
import { mayGrantRoles } from '@/lib/accounts/policy';
import { latestRoleChanges, peopleWithRoles } from '@/lib/accounts/queries';
import { peopleSearch, roles } from '@/lib/accounts/schema';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { dated, t } from '@/lib/site/messages';
import { grantRoleAction } from './actions';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The staff and their roles; anybody is found by address or name and given one. */
export default async function RolesPage({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect('/account/sign-in?callbackUrl=/desk/people');
  if (!mayGrantRoles(viewer)) notFound();
  const { q } = peopleSearch.parse(await searchParams);
  const [people, changes] = await Promise.all([peopleWithRoles(q), latestRoleChanges()]);
  const refused = refusedForm();
  return (
    <>
      <PageTitle title={t('roles.title')} intro={t('roles.intro')} />
      <FormError>{refused?.error}</FormError>
      <form action="/desk/people" method="get" className="word-form">
        <Field id="roles-q" name="q" label={t('roles.search')} maxLength={254} defaultValue={q} />
        <div className="button-row">
          <button type="submit" className="button">
            {t('roles.find')}
          </button>
        </div>
      </form>
      <section aria-labelledby="found">
        <h2 id="found">{q ? t('roles.found') : t('roles.staff')}</h2>
        {people.length === 0 && <p>{t('roles.none')}</p>}
        <ul className="others">
          {people.map(({ id, name, email, role }) => (
            <li key={id}>
              <form action={grantRoleAction} className="role-form">
                <span>
                  <bdi>{name}</bdi> <span className="meta">{email}</span>
                </span>
                <input type="hidden" name="personId" value={id} />
                <input type="hidden" name="from" value={role} />
                <select name="role" defaultValue={role} aria-label={t('roles.role', { name })}>
                  {roles.map((value) => (
                    <option key={value} value={value}>
                      {t(`roles.of.${value}`)}
                    </option>
                  ))}
                </select>
                <button type="submit" className="link-button">
                  {t('roles.give')}
                  <span className="visually-hidden"> – {name}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="changes">
        <h2 id="changes">{t('roles.changes')}</h2>
        {changes.length === 0 && <p>{t('roles.noChanges')}</p>}
        <ul className="others">
          {changes.map(({ id, person, from, to, changedBy, createdAt }) => (
            <li key={id}>
              {t('roles.change', {
                person: person.name ?? '',
                from: t(`roles.of.${from}`),
                to: t(`roles.of.${to}`),
                by: changedBy ? (changedBy.name ?? '') : t('roles.operator'),
              })}{' '}
              <span className="meta">{dated(createdAt).text}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
