import type { Metadata } from 'next';
import { connection } from 'next/server';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { MAX_QUESTION, searchSchema } from '@/lib/search/schema';
import { t } from '@/lib/site/messages';
import { SearchForm } from './form';
import { Results } from './results';

export const instant = false;

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = searchSchema.parse(await searchParams);
  // Result lists are for readers: what they lead to is in the sitemap.
  return { title: q ? t('search.titleFor', { question: cut(q) }) : t('search.title'), robots: { index: false } };
}

/** Everything public that holds the words asked for. Works without JavaScript; each search has its address. */
export default async function SearchPage({ searchParams }: Props) {
  await connection();
  const typed = searchSchema.parse(await searchParams);
  const asked = { ...typed, q: cut(typed.q) };
  return (
    <div className="narrow">
      <PageTitle title={t('search.title')} />
      <SearchForm asked={asked} />
      {typed.q.length > MAX_QUESTION && <Notice tone="info">{t('search.cut', { max: MAX_QUESTION })}</Notice>}
      {asked.q ? <Results asked={asked} /> : <p>{t('search.hint')}</p>}
    </div>
  );
}

const cut = (question: string) => question.slice(0, MAX_QUESTION);
