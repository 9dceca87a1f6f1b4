import { notFound } from 'next/navigation';
import { LeadStory } from '@/app/_ui/lead-story';
import { Pager } from '@/app/_ui/pager';
import { StoryCard } from '@/app/_ui/story-card';
import { latestArticles } from '@/lib/articles/queries';
import { t } from '@/lib/site/messages';
import { Adverts } from './adverts';
import { story } from './cards';

/** One page of the front: the first opens with the lead story. */
export async function Front({ page }: { page: number }) {
  const { articles, pages } = await latestArticles({ page });
  if (page > pages) notFound();
  const [lead, ...others] = page === 1 ? articles : [null, ...articles];
  return (
    <>
      {lead ? <LeadStory {...story(lead, '(min-width: 60rem) 60vw, 100vw', true)} /> : null}
      <h2 className="section-title">{t('articles.more')}</h2>
      <div className="story-grid">
        {others.map(
          (article) =>
            article && (
              <StoryCard key={article.id} size="regular" {...story(article, '(min-width: 60rem) 30vw, 100vw')} />
            ),
        )}
      </div>
      <FrontPager page={page} pages={pages} />
      <Adverts take={4} />
    </>
  );
}

function FrontPager({ page, pages }: { page: number; pages: number }) {
  const href = (to: number) => (to === 1 ? '/' : `/page/${to}`);
  return (
    <Pager
      label={t('articles.pages')}
      current={t('articles.page', { page, pages })}
      {...(page > 1 ? { previous: { href: href(page - 1), label: t('articles.newer') } } : {})}
      {...(page < pages ? { next: { href: href(page + 1), label: t('articles.older') } } : {})}
    />
  );
}
