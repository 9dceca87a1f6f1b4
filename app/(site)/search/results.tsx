import { Marked } from '@/app/_ui/marked';
import { Pager } from '@/app/_ui/pager';
import { didYouMean, namedLike, search } from '@/lib/search/queries';
import { type Kind, MOST_RANKED, RESULTS_A_PAGE, type Search } from '@/lib/search/schema';
import { day, t } from '@/lib/site/messages';
import { searchHref } from './search-href';

type Answer = NonNullable<Awaited<ReturnType<typeof search>>>;

const folder: Record<Kind, string> = { ARTICLE: '/articles', ADVERT: '/jobs', BOOK: '/books' };

/** What was found; with nothing found, what was perhaps meant and what that finds. */
export async function Results({ asked }: { asked: Search }) {
  const [answer, named] = await Promise.all([search(asked), namedLike(asked.q)]);
  if (!answer) return <p>{t('search.nothingAsked')}</p>;
  const meant = answer.total < 3 ? await didYouMean(asked.q) : null;
  const other = meant && answer.total === 0 ? await search({ ...asked, q: meant, page: 1 }) : null;
  const proposes = meant !== null && (answer.total > 0 || (other?.total ?? 0) > 0);
  return (
    <>
      <p role="status" className="meta">
        {answer.total > MOST_RANKED
          ? t('search.manyFound', { count: MOST_RANKED })
          : t('search.found', { count: answer.total, question: asked.q })}
      </p>
      {proposes && (
        <p>
          {t('search.didYouMean')} <a href={searchHref({ ...asked, q: meant, page: 1 })}>{meant}</a>
        </p>
      )}
      <Named {...named} />
      <List results={(other ?? answer).results} />
      {!other && <Pages asked={asked} total={answer.total} />}
    </>
  );
}

function Named({ topics, authors }: Awaited<ReturnType<typeof namedLike>>) {
  const found = [
    ...topics.map(({ slug, name }) => ({ href: `/topics/${slug}`, name, kind: t('articles.topic') })),
    ...authors.map(({ slug, name }) => ({ href: `/authors/${slug}`, name, kind: t('search.author') })),
  ];
  if (found.length === 0) return null;
  return (
    <ul className="search-named">
      {found.map(({ href, name, kind }) => (
        <li key={href}>
          <span className="meta">{kind}:</span> <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

const List = ({ results }: Pick<Answer, 'results'>) => (
  <ol className="search-results">
    {results.map(({ kind, slug, title, intro, passage, date }) => (
      <li key={`${kind} ${slug}`}>
        <h2>
          <a href={`${folder[kind]}/${slug}`}>
            <Marked parts={title} />
          </a>
        </h2>
        <p className="meta">
          {t(`search.kindOf.${kind}`)} · {kind === 'BOOK' ? <Marked parts={intro} /> : day(date)}
        </p>
        {kind !== 'BOOK' && (
          <p>
            <Marked parts={intro} />
          </p>
        )}
        <p className="passage">
          <Marked parts={passage} />
        </p>
      </li>
    ))}
  </ol>
);

function Pages({ asked, total }: { asked: Search; total: number }) {
  const pages = Math.ceil(Math.min(total, MOST_RANKED) / RESULTS_A_PAGE);
  if (pages < 2) return null;
  const to = (page: number) => searchHref({ ...asked, page });
  return (
    <Pager
      label={t('search.pages')}
      current={t('articles.page', { page: asked.page, pages })}
      {...(asked.page > 1 ? { previous: { href: to(asked.page - 1), label: t('search.previous') } } : {})}
      {...(asked.page < pages ? { next: { href: to(asked.page + 1), label: t('search.next') } } : {})}
    />
  );
}
