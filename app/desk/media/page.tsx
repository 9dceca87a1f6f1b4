import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { mayEditArticles } from '@/lib/articles/policy';
import { library } from '@/lib/media/queries';
import { MAX_FILE, MAX_FILE_MB, MAX_MEGAPIXELS, mediaId, PICTURE_TYPES } from '@/lib/media/schema';
import { t } from '@/lib/site/messages';
import { Shelf } from './shelf';
import { Upload } from './upload';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** All pictures, the newest first, and the way to add more. */
export default async function MediaPage({ searchParams }: Props) {
  if (!mayEditArticles(await currentViewer())) notFound();
  const { words, undescribed, before } = await searchParams;
  const filter = {
    words: typeof words === 'string' ? words.slice(0, 100).replaceAll('\0', '') : '',
    undescribed: undescribed === '1',
  };
  const { pictures, older } = await library({ ...filter, before: mediaId.safeParse(before).data });
  const next = { words: filter.words, undescribed: filter.undescribed ? '1' : '', before: `${pictures.at(-1)?.id}` };
  return (
    <>
      <PageTitle title={t('media.title')} />
      <Upload
        accept={PICTURE_TYPES.join(',')}
        maxBytes={MAX_FILE}
        labels={{
          choose: t('media.choose'),
          limits: t('media.limits', { max: MAX_FILE_MB, pixels: MAX_MEGAPIXELS }),
          send: t('media.send'),
          drop: t('media.drop'),
          sending: t('media.sending'),
          working: t('media.working'),
          done: t('media.done'),
          known: t('media.known'),
          tooLarge: t('errors.fileTooLarge', { max: MAX_FILE_MB }),
          failed: t('errors.uploadFailed'),
          describe: t('media.describe'),
        }}
      />
      <form className="filter" method="get">
        <label>
          {t('media.words')}
          <input type="search" name="words" defaultValue={filter.words} maxLength={100} />
        </label>
        <label className="choice">
          <input type="checkbox" name="undescribed" value="1" defaultChecked={filter.undescribed} />{' '}
          {t('media.undescribed')}
        </label>
        <button type="submit" className="button button-quiet">
          {t('editing.filter')}
        </button>
      </form>
      {pictures.length === 0 && <p>{t('media.none')}</p>}
      <Shelf pictures={pictures} />
      {older && (
        <p>
          <a href={`/desk/media?${new URLSearchParams(next)}`} rel="next">
            {t('media.older')} →
          </a>
        </p>
      )}
    </>
  );
}
