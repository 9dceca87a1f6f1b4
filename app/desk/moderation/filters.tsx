import { RULE_NAMES } from '@/lib/comments/screening/schema';
import type { filterChoices } from '@/lib/moderation/queue/queries';
import { AGES, type QueueQuery } from '@/lib/moderation/schema';
import type { savedViews } from '@/lib/moderation/views/queries';
import { format, locale, t } from '@/lib/site/messages';
import { removeViewAction, saveViewAction } from './actions';

interface Props {
  asked: QueueQuery;
  choices: Awaited<ReturnType<typeof filterChoices>>;
  views: Awaited<ReturnType<typeof savedViews>>;
  query: string;
}

/** What the queue is narrowed to, as a plain form, and the moderator's own names for such views. */
export function Filters({ asked, choices, views, query }: Props) {
  const { articles, topics, languages } = choices;
  const { article, topic, author, age, order, signal, language } = asked;
  const narrowed = article || topic || author || age || order || signal || language;
  const known = articles.some(({ id }) => id === asked.article);
  return (
    <>
      {views.length > 0 && (
        <ul className="saved-views" aria-label={t('desk.filter.saved')}>
          {views.map(({ id, name, query }) => (
            <li key={id}>
              <a href={`/desk/moderation?${query}`}>{name}</a>
              <form action={removeViewAction}>
                <input type="hidden" name="id" value={id} />
                <button type="submit" className="link-button" aria-label={t('desk.filter.forget', { name })}>
                  ×
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <details className="filters" open={Boolean(narrowed)}>
        <summary>{t('desk.filter.title')}</summary>
        <form action="/desk/moderation" method="get">
          <input type="hidden" name="view" value={asked.view} />
          {asked.author && <input type="hidden" name="author" value={asked.author} />}
          <Select name="article" label={t('desk.filter.article')} value={asked.article?.toString()}>
            {asked.article && !known && <option value={asked.article}>#{asked.article}</option>}
            {articles.map(({ id, title, waiting }) => (
              <option key={id} value={id}>
                {title} ({format.number(waiting)})
              </option>
            ))}
          </Select>
          <Select name="topic" label={t('desk.filter.topic')} value={asked.topic}>
            {topics.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </Select>
          <Select name="age" label={t('desk.filter.age')} value={asked.age}>
            {AGES.map((age) => (
              <option key={age} value={age}>
                {t(`desk.filter.${age}`)}
              </option>
            ))}
          </Select>
          <Select name="order" label={t('desk.filter.order')} value={asked.order}>
            <option value="oldest">{t('desk.filter.oldest')}</option>
            <option value="newest">{t('desk.filter.newest')}</option>
            <option value="urgent">{t('desk.filter.urgent')}</option>
          </Select>
          <Select name="signal" label={t('desk.filter.signal')} value={signal}>
            {RULE_NAMES.map((rule) => (
              <option key={rule} value={rule}>
                {t(`screening.rule.${rule}`)}
              </option>
            ))}
          </Select>
          {languages.length > 0 && (
            <Select name="language" label={t('desk.filter.language')} value={language}>
              {languages.map(({ language: code, waiting }) => (
                <option key={code} value={code}>
                  {languageNames.of(code) ?? code} ({format.number(waiting)})
                </option>
              ))}
            </Select>
          )}
          <div className="button-row">
            <button type="submit" className="button">
              {t('desk.filter.apply')}
            </button>
            {narrowed && <a href={`/desk/moderation?view=${asked.view}`}>{t('desk.filter.reset')}</a>}
          </div>
        </form>
        {asked.author && <p className="hint">{t('desk.filter.author')}</p>}
        {narrowed && (
          <form action={saveViewAction} className="save-view">
            <input type="hidden" name="query" value={query} />
            <label htmlFor="view-name">{t('desk.filter.name')}</label>
            <input id="view-name" name="name" required maxLength={60} />
            <button type="submit" className="button button-quiet">
              {t('desk.filter.save')}
            </button>
          </form>
        )}
      </details>
    </>
  );
}

const languageNames = new Intl.DisplayNames(locale, { type: 'language' });

interface SelectProps {
  name: string;
  label: string;
  value: string | undefined;
  children: React.ReactNode;
}

function Select({ name, label, value, children }: SelectProps) {
  return (
    <div>
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name} defaultValue={value ?? ''}>
        <option value="">{t('desk.filter.any')}</option>
        {children}
      </select>
    </div>
  );
}
