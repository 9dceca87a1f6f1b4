import { Select } from '@/app/_ui/select';
import { money } from '@/lib/jobs/salary';
import { EMPLOYMENT_TYPES, LEVELS } from '@/lib/jobs/schema';
import { USUAL_RADIUS } from '@/lib/jobs/search/conditions';
import type { searchBoard } from '@/lib/jobs/search/queries';
import { type BoardSearch, ORDERS, RADII, REMOTES, SALARIES } from '@/lib/jobs/search/schema';
import { format, t } from '@/lib/site/messages';

type Found = Awaited<ReturnType<typeof searchBoard>>;

/** A plain form: what it asks is its address. Each choice says how many adverts it would leave. */
export function BoardForm({ asked, found }: { asked: BoardSearch; found: Found }) {
  const { counts, topics, employers } = found;
  const any = { value: '', label: t('jobs.search.any') };
  const counted = (value: string, name: string, count = 0) => ({
    value,
    label: t('jobs.search.option', { name, count: format.number(count) }),
  });
  const named = ({ slug, name, count }: Found['topics'][number]) => counted(slug, name, count);
  const narrowed = Boolean(asked.remote || asked.type || asked.level || asked.salary || asked.topic || asked.employer);
  return (
    <search>
      <form action="/jobs/search" className="search-form board-form">
        <div className="board-line">
          <label>
            {t('jobs.search.what')}
            <input name="q" type="search" defaultValue={asked.q} maxLength={200} enterKeyHint="search" />
          </label>
          <label>
            {t('jobs.search.place')}
            <input name="place" defaultValue={asked.place} maxLength={80} autoComplete="address-level2" />
          </label>
          <Select
            name="radius"
            label={t('jobs.search.radius')}
            chosen={String(asked.radius ?? USUAL_RADIUS)}
            options={RADII.map((km) => ({ value: String(km), label: t('jobs.search.radii', { km }) }))}
          />
          <button type="submit" className="button">
            {t('jobs.search.go')}
          </button>
        </div>
        <details className="search-filters" open={narrowed || asked.sort !== 'newest'}>
          <summary>{t('jobs.search.filters')}</summary>
          <div>
            <Select
              name="remote"
              label={t('jobs.search.remote')}
              chosen={asked.remote}
              options={[
                any,
                ...REMOTES.map((value) =>
                  counted(
                    value,
                    value === 'REMOTE' ? t('jobs.workplaces.REMOTE') : t('jobs.search.atLeastHybrid'),
                    counts.remote.get(value),
                  ),
                ),
              ]}
            />
            <Select
              name="type"
              label={t('jobs.search.type')}
              chosen={asked.type}
              options={[
                any,
                ...EMPLOYMENT_TYPES.map((type) => counted(type, t(`jobs.${type}`), counts.type.get(type))),
              ]}
            />
            <Select
              name="level"
              label={t('jobs.search.level')}
              chosen={asked.level}
              options={[
                any,
                ...LEVELS.map((level) => counted(level, t(`jobs.levels.${level}`), counts.level.get(level))),
              ]}
            />
            <Select
              name="salary"
              label={t('jobs.search.salary')}
              chosen={asked.salary && String(asked.salary)}
              options={[
                any,
                ...SALARIES.map((amount) => counted(String(amount), money(amount), counts.salary.get(amount))),
              ]}
            />
            <Select
              name="topic"
              label={t('jobs.search.topic')}
              chosen={asked.topic}
              options={[any, ...topics.map(named)]}
            />
            <Select
              name="employer"
              label={t('jobs.search.employer')}
              chosen={asked.employer}
              options={[any, ...employers.map(named)]}
            />
            <Select
              name="sort"
              label={t('jobs.search.sort')}
              chosen={asked.sort}
              options={ORDERS.map((order) => ({ value: order, label: t(`jobs.search.orders.${order}`) }))}
            />
          </div>
        </details>
      </form>
    </search>
  );
}
