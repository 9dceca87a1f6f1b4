import type { usesOfPicture } from '@/lib/media/uses/queries';
import { t } from '@/lib/site/messages';

/** Where a picture stands, so that nobody changes it unknowingly. */
export function Uses({ uses: { articles, books, authors } }: { uses: Awaited<ReturnType<typeof usesOfPicture>> }) {
  return (
    <section aria-labelledby="uses">
      <h2 id="uses">{t('media.uses')}</h2>
      {articles.length + books.length + authors.length === 0 && <p>{t('media.unused')}</p>}
      <ul>
        {articles.map(({ id, title, live }) => (
          <li key={id}>
            <a href={`/desk/articles/${id}`}>{title}</a>
            {!live && ` (${t('media.notLive')})`}
          </li>
        ))}
        {books.map(({ id, title }) => (
          <li key={id}>
            <a href={`/desk/books/${id}`}>{title}</a>
          </li>
        ))}
        {authors.map(({ id, name }) => (
          <li key={id}>
            <a href={`/desk/authors/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
