import type { Metadata } from 'next';
import { connection } from 'next/server';
import { PageTitle } from '@/app/_ui/page-title';
import { searchInWords } from '@/lib/jobs/search/in-words';
import { searchBoard } from '@/lib/jobs/search/queries';
import { boardQuery, boardSearch } from '@/lib/jobs/search/schema';
import { t } from '@/lib/site/messages';
import { Board } from '../board';

export const instant = false;

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const asked = boardSearch.parse(await searchParams);
  const title = await searchInWords(asked);
  const feed = (file: string) => [{ url: `/jobs/search/${file}?${boardQuery(asked)}`, title }];
  return {
    title,
    // Result lists are for readers: what they lead to is in the sitemap.
    robots: { index: false },
    alternates: {
      types: {
        'application/rss+xml': feed('feed.xml'),
        'application/atom+xml': feed('atom.xml'),
        'application/feed+json': feed('feed.json'),
      },
    },
  };
}

/** The board, searched: by words, place, and everything that adverts say of themselves. Each search has its address. */
export default async function BoardSearchPage({ searchParams }: Props) {
  await connection();
  const asked = boardSearch.parse(await searchParams);
  return (
    <>
      <PageTitle title={t('jobs.search.title')} />
      <Board asked={asked} found={await searchBoard(asked)} />
    </>
  );
}
