import { PageTitle } from '@/app/_ui/page-title';
import { allAuthors } from '@/lib/articles/queries';
import { t } from '@/lib/site/messages';
import { AuthorPortrait } from '../author-portrait';
import { pageMetadata } from '../page-metadata';

export const ensureStatic = 'navigation';
export const generateMetadata = () =>
  pageMetadata({ path: '/authors', title: t('articles.authors'), description: t('articles.authorsIntro') });

export default async function AuthorsPage() {
  return (
    <>
      <PageTitle title={t('articles.authors')} intro={t('articles.authorsIntro')} />
      <ul className="topic-list">
        {(await allAuthors()).map(({ slug, name, role, bio, portrait }) => (
          <li key={slug}>
            <AuthorPortrait portrait={portrait} />
            <h2>
              <a href={`/authors/${slug}`}>{name}</a>
            </h2>
            {role && <p className="meta">{role}</p>}
            <p>{bio}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
