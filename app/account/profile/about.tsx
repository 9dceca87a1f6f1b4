import { Notice } from '@/app/_ui/notice';
import { ownProfile, portraitSources } from '@/lib/accounts/profile/queries';
import { MAX_BIO, MAX_PORTRAIT_MB } from '@/lib/accounts/profile/schema';
import { refusedForm } from '@/lib/answer';
import { t } from '@/lib/site/messages';
import { AboutForm } from './about-form';
import { describeMyselfAction } from './actions';

/** What the viewer tells readers about themselves: all of it is their choice, and looked at before it is shown. */
export async function About({ viewer }: { viewer: { id: string } }) {
  const profile = await ownProfile(viewer);
  return (
    <>
      <section className="stack" aria-labelledby="about">
        <h2 id="about">{t('profile.about')}</h2>
        {profile && profile.status !== 'SHOWN' && (
          <Notice tone={profile.status === 'WAITING' ? 'info' : 'error'}>
            {profile.status === 'WAITING' ? t('profile.waiting') : t('profile.removed', { reason: profile.reason })}
          </Notice>
        )}
        {profile?.listed && (
          <p>
            <a href={`/people/${profile.slug}`}>{t('profile.toPage')}</a>
          </p>
        )}
        <AboutForm
          action={describeMyselfAction}
          refused={refusedForm()?.values.bio === undefined ? null : refusedForm()}
          bio={profile?.bio ?? ''}
          listed={profile?.listed ?? false}
          labels={{
            bio: t('profile.bio'),
            hint: t('profile.bioHint', { max: MAX_BIO }),
            listed: t('profile.listed'),
            save: t('account.save'),
          }}
        />
      </section>
      <Portrait folder={profile?.picture ?? ''} />
    </>
  );
}

/** A plain form: choosing a file needs no script. */
const Portrait = ({ folder }: { folder: string }) => (
  <section id="picture" className="stack" aria-labelledby="picture-title">
    <h2 id="picture-title">{t('profile.picture')}</h2>
    {folder && (
      <img className="portrait" {...portraitSources(folder)} alt={t('profile.yourPicture')} width={96} height={96} />
    )}
    <form action="/api/account/picture" method="post" encType="multipart/form-data" className="stack">
      <div className="field">
        <label htmlFor="file">{t('profile.file')}</label>
        <input
          id="file"
          type="file"
          name="file"
          accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
          aria-describedby="file-hint"
        />
        <p id="file-hint" className="hint">
          {t('profile.pictureHint', { max: MAX_PORTRAIT_MB })}
        </p>
      </div>
      <div className="button-row">
        <button type="submit" className="button">
          {t('profile.upload')}
        </button>
        {folder && (
          <button type="submit" name="act" value="remove" className="button button-quiet">
            {t('profile.removePicture')}
          </button>
        )}
      </div>
    </form>
  </section>
);
