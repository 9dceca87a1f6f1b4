import { notFound } from 'next/navigation';
import { currentViewer } from '@/lib/accounts/session';
import { deskAuthor } from '@/lib/articles/authors/queries';
import { mayEditArticles } from '@/lib/articles/policy';
import { t } from '@/lib/site/messages';
import { ShelfEntry } from '../../articles/shelf-entry';
import { OwnPicture } from '../../media/own-picture';
import { removeAction } from '../actions';
import { AuthorForm } from '../form';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AuthorPage({ params, searchParams }: Props) {
  if (!mayEditArticles(await currentViewer())) notFound();
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const author = /^\d{1,9}$/.test(id) ? await deskAuthor(Number(id)) : null;
  if (!author) notFound();
  return (
    <ShelfEntry
      entry={author}
      path={`/authors/${author.slug}`}
      done={Boolean(done)}
      removeAction={removeAction}
      removeLabel={t('shelves.removeAuthor')}
    >
      <AuthorForm author={author} />
      <OwnPicture
        title={t('shelves.portrait')}
        picture={author.portrait}
        action={`/api/desk/media/portraits/${author.id}`}
      />
    </ShelfEntry>
  );
}
