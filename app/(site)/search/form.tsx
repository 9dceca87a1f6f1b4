import { Select } from '@/app/_ui/select';
import { allAuthors, allTopics } from '@/lib/articles/queries';
import { kinds, periods, type Search } from '@/lib/search/schema';
import { t } from '@/lib/site/messages';

type Period = keyof typeof periods;

const isFiltered = ({ kind, topic, author, period, sort }: Search) =>
  Boolean(kind || topic || author || period || sort !== 'best');

/** A plain form: what it asks is its address. */
export async function SearchForm({ asked }: { asked: Search }) {
  const [topics, authors] = await Promise.all([allTopics(), allAuthors()]);
  const named = ({ slug, name }: { slug: string; name: string }) => ({ value: slug, label: name });
  return (
    <search>
      <form action="/search" className="search-form">
        <div className="search-line">
          <label className="visually-hidden" htmlFor="question">
            {t('search.question')}
          </label>
          <input id="question" name="q" type="search" defaultValue={asked.q} autoComplete="off" enterKeyHint="search" />
          <button type="submit" className="button">
            {t('search.go')}
          </button>
        </div>
        <details className="search-filters" open={isFiltered(asked)}>
          <summary>{t('search.filters')}</summary>
          <div>
            <Select
              name="kind"
              label={t('search.kind')}
              chosen={asked.kind}
              options={[
                { value: '', label: t('search.everything') },
                ...kinds.map((kind) => ({ value: kind, label: t(`search.kinds.${kind}`) })),
              ]}
            />
            <Select
              name="topic"
              label={t('articles.topic')}
              chosen={asked.topic}
              options={[{ value: '', label: t('search.everything') }, ...topics.map(named)]}
            />
            <Select
              name="author"
              label={t('search.author')}
              chosen={asked.author}
              options={[{ value: '', label: t('search.everybody') }, ...authors.map(named)]}
            />
            <Select
              name="period"
              label={t('search.period')}
              chosen={asked.period}
              options={[
                { value: '', label: t('search.anyTime') },
                ...(Object.keys(periods) as Period[]).map((period) => ({
                  value: period,
                  label: t(`search.periods.${period}`),
                })),
              ]}
            />
            <Select
              name="sort"
              label={t('search.sort')}
              chosen={asked.sort}
              options={[
                { value: 'best', label: t('search.best') },
                { value: 'newest', label: t('search.newest') },
              ]}
            />
          </div>
        </details>
      </form>
    </search>
  );
}
