import { notFound } from 'next/navigation';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { mayEditArticles } from '@/lib/articles/policy';
import { pictureSources } from '@/lib/media/picture-markup';
import { picture as findPicture } from '@/lib/media/queries';
import { mediaId, PICTURE_TYPES } from '@/lib/media/schema';
import { usesOfPicture } from '@/lib/media/uses/queries';
import { dated, t } from '@/lib/site/messages';
import { SmallForm } from '../../articles/small-form';
import { describeAction, removeAction } from '../actions';
import { WordsForm } from '../words-form';
import { Uses } from './uses';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const OUTCOMES = ['uploaded', 'known', 'saved', 'replaced'] as const;

/** One picture: what is said about it, where it stands, another file in its place. */
export default async function PicturePage({ params, searchParams }: Props) {
  if (!mayEditArticles(await currentViewer())) notFound();
  const id = mediaId.safeParse((await params).id).data;
  const picture = id && (await findPicture(id));
  if (!picture) notFound();
  const uses = await usesOfPicture(picture);
  const { done } = await searchParams;
  const outcome = OUTCOMES.find((known) => known === done);
  const { alt, caption, credit, focusX, focusY } = picture;
  return (
    <>
      <PageTitle
        title={picture.name || picture.path}
        intro={t('media.facts', {
          width: picture.width,
          height: picture.height,
          date: dated(picture.createdAt).text,
        })}
      />
      {outcome && !refusedForm() && (
        <Notice tone="success" role="status">
          {t(`media.outcome.${outcome}`)}
        </Notice>
      )}
      <WordsForm
        action={describeAction}
        refused={refusedForm({ form: 'words' })}
        picture={{ id: picture.id, ...pictureSources(picture), width: picture.width, height: picture.height }}
        values={{ alt, caption, credit, focusX: String(focusX), focusY: String(focusY) }}
        labels={{
          alt: t('media.alt'),
          altHelp: t('media.altHelp'),
          caption: t('media.caption'),
          credit: t('media.credit'),
          focus: t('media.focus'),
          focusHelp: t('media.focusHelp'),
          focusX: t('media.focusX'),
          focusY: t('media.focusY'),
          save: t('editing.save'),
        }}
      />
      <Uses uses={uses} />
      <section aria-labelledby="replace" className="stack">
        <h2 id="replace">{t('media.replace')}</h2>
        <p>{t('media.replaceHelp')}</p>
        <form action={`/api/desk/media/${picture.id}/file`} method="post" encType="multipart/form-data">
          <label htmlFor="file">{t('media.newFile')}</label>
          <input id="file" type="file" name="file" accept={PICTURE_TYPES.join(',')} required />
          <button type="submit" className="button button-quiet">
            {t('media.replaceButton')}
          </button>
        </form>
      </section>
      {uses.articles.length + uses.books.length === 0 && (
        <section aria-labelledby="remove" className="stack">
          <h2 id="remove">{t('media.remove')}</h2>
          <SmallForm
            action={removeAction}
            refused={refusedForm({ form: 'remove' })}
            hidden={{ form: 'remove', id: picture.id }}
            button={t('media.removeButton')}
          />
        </section>
      )}
    </>
  );
}
