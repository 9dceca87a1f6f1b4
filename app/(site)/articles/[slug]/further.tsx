import { AdvertList } from '@/app/_ui/advert-list';
import { StoryCard } from '@/app/_ui/story-card';
import { neighbours, similarArticles } from '@/lib/articles/related/queries';
import { booksOn } from '@/lib/books/queries';
import { fittingAdverts } from '@/lib/jobs/queries';
import { t } from '@/lib/site/messages';
import { BookLink } from '../../book-link';
import { advert, story } from '../../cards';

interface Props {
  article: { id: number; title: string; teaser: string; publishedAt: Date | null; topics: { id: number }[] };
}

/** Where to go from an article: like it, before and after it, books and adverts that fit. */
export async function Further({ article }: Props) {
  const topicIds = article.topics.map(({ id }) => id);
  const [similar, around, books, adverts] = await Promise.all([
    similarArticles({ id: article.id }),
    neighbours({ id: article.id, publishedAt: article.publishedAt ?? new Date(0) }),
    booksOn({ topicIds, take: 2 }),
    fittingAdverts({ topicIds, text: `${article.title} ${article.teaser}`, take: 4 }),
  ]);
  return (
    <>
      {similar.length > 0 && (
        <section aria-labelledby="similar">
          <h2 id="similar" className="section-title">
            {t('articles.similar')}
          </h2>
          <div className="story-grid story-row">
            {similar.map((other) => (
              <StoryCard key={other.id} size="small" {...headline(other)} />
            ))}
          </div>
        </section>
      )}
      <Neighbours {...around} />
      {books.length > 0 && (
        <section aria-labelledby="books">
          <h2 id="books" className="section-title">
            {t('books.fitting')}
          </h2>
          <ul className="shelf">
            {books.map((book) => (
              <li key={book.slug}>
                <h3>
                  <a href={`/books/${book.slug}`}>{book.title}</a>
                </h3>
                <p className="meta">
                  {book.author} · {book.publisher}, {book.year}
                </p>
                <p>{book.blurb}</p>
                <BookLink book={book} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <AdvertList
        title={t('jobs.title')}
        adverts={adverts.map(advert)}
        more={{ href: '/jobs', label: t('jobs.all') }}
      />
    </>
  );
}

/** Without what it says about itself: that is at the other end of the link, and would be a tenth of this page. */
const headline = (other: Awaited<ReturnType<typeof similarArticles>>[number]) => ({ ...story(other, ''), teaser: '' });

function Neighbours({ previous, next }: Awaited<ReturnType<typeof neighbours>>) {
  if (!previous && !next) return null;
  return (
    <nav className="neighbours" aria-label={t('articles.neighbours')}>
      {previous && (
        <a href={`/articles/${previous.slug}`} rel="prev">
          <span className="meta">← {t('articles.before')}</span> {previous.title}
        </a>
      )}
      {next && (
        <a href={`/articles/${next.slug}`} rel="next">
          <span className="meta">{t('articles.after')} →</span> {next.title}
        </a>
      )}
    </nav>
  );
}
