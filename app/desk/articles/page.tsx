import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { deskArticles } from '@/lib/articles/desk/queries';
import { mayEditArticles } from '@/lib/articles/policy';
import { dated, t } from '@/lib/site/messages';

const STATES = ['DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN'] as const;

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** All articles, whatever their state. */
export default async function DeskArticlesPage({ searchParams }: Props) {
  if (!mayEditArticles(await currentViewer())) notFound();
  const { status, title, before } = await searchParams;
  const filter = {
    status: STATES.find((state) => state === status),
    title: typeof title === 'string' ? title.slice(0, 200).replaceAll('\0', '') : '',
  };
  const from = typeof before === 'string' && /^\d{1,9}$/.test(before) ? Number(before) : undefined;
  const { articles, older } = await deskArticles({ ...filter, before: from });
  return (
    <>
      <PageTitle title={t('editing.articles')} />
      <div className="button-row">
        <a className="button" href="/desk/articles/new">
          {t('editing.new')}
        </a>
      </div>
      <form className="filter" method="get">
        <label>
          {t('editing.title')}
          <input type="search" name="title" defaultValue={filter.title} />
        </label>
        <label>
          {t('editing.state')}
          <select name="status" defaultValue={filter.status ?? ''}>
            <option value="">{t('editing.anyState')}</option>
            {STATES.map((state) => (
              <option key={state} value={state}>
                {t(`editing.states.${state}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button button-quiet">
          {t('editing.filter')}
        </button>
      </form>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{t('editing.title')}</th>
            <th scope="col">{t('editing.state')}</th>
            <th scope="col">{t('editing.saved')}</th>
          </tr>
        </thead>
        <tbody>
          {articles.map(({ id, title: name, status: state, publishedAt, scheduledFor, revisions: [last] }) => (
            <tr key={id}>
              <td>
                <a href={`/desk/articles/${id}`}>{name}</a>
              </td>
              <td>
                {t(`editing.states.${state}`)}
                {scheduledFor && ` · ${t('editing.liveAt', { date: dated(scheduledFor).text })}`}
                {!scheduledFor && publishedAt && ` · ${dated(publishedAt).text}`}
              </td>
              <td>{last && `${dated(last.createdAt).text}, ${last.editor?.name ?? '–'}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {older && (
        <p>
          <a
            href={`/desk/articles?${new URLSearchParams({ title: filter.title, status: filter.status ?? '', before: String(articles.at(-1)?.id) })}`}
            rel="next"
          >
            {t('articles.older')} →
          </a>
        </p>
      )}
    </>
  );
}
