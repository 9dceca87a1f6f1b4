import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { Freeze } from '@/app/_ui/freeze';
import { PageTitle } from '@/app/_ui/page-title';
import { StoryCard } from '@/app/_ui/story-card';
import { type ArticleFilter, articleList } from '@/lib/articles/queries';
import { t } from '@/lib/site/messages';
import { story } from './cards';
import { Paging } from './paging';

interface Props {
  title: string;
  intro?: string;
  filter: ArticleFilter;
  page: number;
  /** The address of the first page. */
  base: string;
  /** Above the heading. */
  portrait?: ReactNode;
  /** Where to have new ones sent by mail. */
  follow?: string;
}

/** One page of articles under a heading: a topic, an author, a month. */
export async function ArticleList({ title, intro = '', filter, page, base, portrait, follow }: Props) {
  const { articles, goesOn } = await articleList({ ...filter, page });
  if (page > 1 && articles.length === 0) notFound();
  return (
    <Freeze name="articles">
      {portrait}
      <PageTitle title={title} intro={page === 1 ? intro : t('articles.pageNumber', { page })} />
      <div className="story-grid">
        {articles.map((article, place) => (
          <StoryCard
            key={article.id}
            size="regular"
            heading="h2"
            {...story(article, '(min-width: 60rem) 30vw, 100vw', place < 2)}
          />
        ))}
      </div>
      {follow && (
        <p className="follow">
          <a href={follow} rel="nofollow">
            {t('articles.follow')}
          </a>
        </p>
      )}
      <Paging page={page} goesOn={goesOn} base={base} />
    </Freeze>
  );
}
