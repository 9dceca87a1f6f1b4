import { notFound, redirect } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { portraitSources, waitingProfiles } from '@/lib/accounts/profile/queries';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { mayModerate } from '@/lib/moderation/policy';
import { dated, t } from '@/lib/site/messages';
import { judgeProfileAction } from './actions';
import { ProfileForm } from './profile-form';

/** What people tell about themselves: readers see it once somebody has looked at it. */
export default async function ProfilesPage() {
  const viewer = await currentViewer();
  if (!viewer) redirect('/account/sign-in?callbackUrl=/desk/moderation/profiles');
  if (!mayModerate(viewer)) notFound();
  const profiles = await waitingProfiles();
  return (
    <>
      <PageTitle title={t('profile.deskTitle')} intro={t('profile.deskIntro')} />
      {profiles.length === 0 && <p>{t('profile.deskNone')}</p>}
      {profiles.map(({ userId, version, bio, picture, updatedAt, user }) => (
        <article key={userId} className="stack">
          <h2>
            <bdi>{user.name}</bdi>
          </h2>
          <p className="meta">{dated(updatedAt).text}</p>
          {picture && (
            <img className="portrait" {...portraitSources(picture)} alt={t('profile.picture')} width={96} height={96} />
          )}
          {bio && <p className="lines">{bio}</p>}
          {userId === viewer.id ? (
            <p className="hint">{t('profile.deskOwn')}</p>
          ) : (
            <ProfileForm
              action={judgeProfileAction}
              refused={refusedForm({ userId })}
              profile={{ userId, version }}
              labels={{ show: t('profile.show'), remove: t('profile.remove'), reason: t('profile.reason') }}
            />
          )}
        </article>
      ))}
    </>
  );
}
