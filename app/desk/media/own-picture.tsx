import { PICTURE_TYPES } from '@/lib/media/schema';
import { t } from '@/lib/site/messages';

interface Props {
  title: string;
  picture: { id: number; path: string; alt: string } | null;
  /** Where another file is sent. */
  action: string;
}

/** The one picture of a book or a person, and the way to give it another. */
export function OwnPicture({ title, picture, action }: Props) {
  return (
    <section aria-labelledby="own-picture" className="stack">
      <h2 id="own-picture">{title}</h2>
      {picture && (
        <p>
          <a href={`/desk/media/${picture.id}`}>
            <img src={`/media/${picture.path}/480.webp`} alt={picture.alt} className="cover" loading="lazy" />
          </a>
        </p>
      )}
      <form action={action} method="post" encType="multipart/form-data">
        <label htmlFor="file">{t('media.newFile')}</label>
        <input id="file" type="file" name="file" accept={PICTURE_TYPES.join(',')} required />
        <button type="submit" className="button button-quiet">
          {t('media.send')}
        </button>
      </form>
    </section>
  );
}
