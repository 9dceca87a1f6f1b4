import { AdvertList } from '@/app/_ui/advert-list';
import { Notice } from '@/app/_ui/notice';
import { Pager } from '@/app/_ui/pager';
import { findPlace } from '@/lib/jobs/places/gazetteer';
import { partsInWords } from '@/lib/jobs/search/in-words';
import type { searchBoard } from '@/lib/jobs/search/queries';
import { ADVERTS_A_PAGE, type BoardSearch, boardHref, boardQuery, MOST_PAGES } from '@/lib/jobs/search/schema';
import { t } from '@/lib/site/messages';
import { advert } from '../cards';
import { BoardForm } from './board-form';

type Found = Awaited<ReturnType<typeof searchBoard>>;

/** The board for one search: what can be chosen, what is chosen, what was found, and how to hear of more. */
export async function Board({ asked, found }: { asked: BoardSearch; found: Found }) {
  const { adverts, counts } = found;
  const pages = Math.min(MOST_PAGES, Math.max(1, Math.ceil(counts.total / ADVERTS_A_PAGE)));
  const page = (to: number) => boardHref({ ...asked, page: to });
  return (
    <>
      <BoardForm asked={asked} found={found} />
      <Chosen asked={asked} />
      {asked.place && asked.radius !== 0 && !findPlace(asked.place) && (
        <Notice tone="info">{t('jobs.search.unknownPlace')}</Notice>
      )}
      <AdvertList title={t('jobs.search.found', { count: counts.total })} adverts={adverts.map(advert)} />
      {counts.total === 0 && <p>{t('jobs.search.nothing')}</p>}
      {pages > 1 && (
        <Pager
          label={t('jobs.search.pages')}
          current={t('articles.page', { page: asked.page, pages })}
          {...(asked.page > 1 ? { previous: { href: page(asked.page - 1), label: t('articles.newer') } } : {})}
          {...(asked.page < pages ? { next: { href: page(asked.page + 1), label: t('articles.older') } } : {})}
        />
      )}
      <Follow asked={asked} />
    </>
  );
}

/** Each part of the search as a link to the search without it. */
async function Chosen({ asked }: { asked: BoardSearch }) {
  const parts = await partsInWords(asked);
  if (parts.length === 0) return null;
  return (
    <ul className="chosen" aria-label={t('jobs.search.chosen')}>
      {parts.map(({ text, without }) => (
        <li key={text}>
          <a href={boardHref(without)} aria-label={t('jobs.search.drop', { name: text })}>
            {text} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Follow({ asked }: { asked: BoardSearch }) {
  const query = boardQuery(asked);
  const feeds = query ? '/jobs/search' : '/jobs';
  const tail = query && `?${query}`;
  return (
    <ul className="board-ways">
      <li>
        <a href={`/jobs/search/subscribe${tail}`} rel="nofollow">
          {t('jobs.search.follow')}
        </a>
      </li>
      <li>
        <a href={`${feeds}/feed.xml${tail}`}>{t('jobs.search.feed')}</a>
      </li>
      <li>
        <a href={`${feeds}/feed.json${tail}`}>{t('jobs.search.jsonFeed')}</a>
      </li>
      <li>
        <a href="/jobs/employers">{t('jobs.employers')}</a>
      </li>
      <li>
        <a href="/jobs/submit">{t('jobs.submitLink')}</a>
      </li>
    </ul>
  );
}
