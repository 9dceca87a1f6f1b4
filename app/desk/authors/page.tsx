import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { deskAuthors } from '@/lib/articles/authors/queries';
import { mayEditArticles } from '@/lib/articles/policy';
import { t } from '@/lib/site/messages';
import { AuthorForm } from './form';

/** All authors by name, and the form for another. */
export default async function AuthorsPage() {
  if (!mayEditArticles(await currentViewer())) notFound();
  const authors = await deskAuthors();
  return (
    <>
      <PageTitle title={t('shelves.authors')} />
      <ul className="desk-list">
        {authors.map(({ id, name, _count }) => (
          <li key={id}>
            <a href={`/desk/authors/${id}`}>{name}</a>{' '}
            <span className="meta">{t('shelves.articles', { count: _count.articles })}</span>
          </li>
        ))}
      </ul>
      <section aria-labelledby="new">
        <h2 id="new">{t('shelves.newAuthor')}</h2>
        <AuthorForm author={null} />
      </section>
    </>
  );
}
