import { notFound } from 'next/navigation';
import { Freeze } from '@/app/_ui/freeze';
import { LeadStory } from '@/app/_ui/lead-story';
import { PageTitle } from '@/app/_ui/page-title';
import { StoryCard } from '@/app/_ui/story-card';
import { mostDiscussed, topicSections } from '@/lib/articles/front/queries';
import { articleList } from '@/lib/articles/queries';
import { dated, t } from '@/lib/site/messages';
import { Adverts } from './adverts';
import { story } from './cards';
import { Paging } from './paging';

/** The lead and those with a picture below it. */
const ON_TOP = 7;
const SIZES = '(min-width: 60rem) 30vw, 100vw';

/** One page of the front: the first opens with the lead story and has the sections. */
export async function Front({ page }: { page: number }) {
  const { articles, goesOn } = await articleList({ page });
  if (page > 1 && articles.length === 0) notFound();
  const [lead, ...others] = page === 1 ? articles.slice(0, ON_TOP) : [undefined, ...articles];
  const [sections, discussed, adverts] = await Promise.all([
    page === 1 ? sectionsBelow(articles.slice(0, ON_TOP)) : [],
    page === 1 ? mostDiscussed() : [],
    Adverts({ take: 4 }),
  ]);
  const inSections = new Set(sections.flatMap((section) => section.articles.map(({ id }) => id)));
  // What the page's number promises stands on it, wherever.
  const brief = page === 1 ? articles.slice(ON_TOP).filter(({ id }) => !inSections.has(id)) : [];
  const hasBeside = discussed.length + brief.length > 0;
  return (
    <Freeze name="front">
      {page > 1 && <PageTitle title={t('articles.newsPage', { page })} />}
      {lead && <LeadStory {...story(lead, '(min-width: 60rem) 60vw, 100vw', true)} />}
      {/* Said beforehand: what is known only when it has arrived would move what stands there. */}
      <div className={hasBeside ? 'front front-two' : 'front'}>
        <section aria-labelledby="news">
          <h2 id="news" className="section-title">
            {t('articles.more')}
          </h2>
          <div className="story-grid">
            {others.map(
              (article) => article && <StoryCard key={article.id} size="regular" {...story(article, SIZES)} />,
            )}
          </div>
        </section>
        {hasBeside && (
          <div className="beside">
            <Discussed articles={discussed} />
            <Brief articles={brief} />
          </div>
        )}
      </div>
      <Sections sections={sections} />
      <Paging page={page} goesOn={goesOn} base="/" />
      {adverts}
    </Freeze>
  );
}

/** A topic with one article alone is no section: that one is told in brief. */
const sectionsBelow = async (top: { id: number }[]) =>
  (await topicSections({ without: top.map(({ id }) => id) })).filter(({ articles }) => articles.length > 1);

function Discussed({ articles }: { articles: Awaited<ReturnType<typeof mostDiscussed>> }) {
  if (articles.length === 0) return null;
  return (
    <section className="discussed" aria-labelledby="discussed">
      <h2 id="discussed" className="section-title">
        {t('articles.discussed')}
      </h2>
      <ol>
        {articles.map(({ slug, title, comments }) => (
          <li key={slug}>
            <a href={`/articles/${slug}#comments`}>{title}</a>
            <span className="meta">{t('comments.title', { count: comments })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Brief({ articles }: { articles: { slug: string; title: string; publishedAt: Date | null }[] }) {
  if (articles.length === 0) return null;
  return (
    <section className="discussed brief" aria-labelledby="brief">
      <h2 id="brief" className="section-title">
        {t('articles.brief')}
      </h2>
      <ul>
        {articles.map(({ slug, title, publishedAt }) => (
          <li key={slug}>
            <a href={`/articles/${slug}`}>{title}</a>
            <span className="meta">{dated(publishedAt ?? new Date(0)).text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sections({ sections }: { sections: Awaited<ReturnType<typeof topicSections>> }) {
  return sections.map(({ slug, name, articles }) => (
    <section key={slug} aria-labelledby={`section-${slug}`}>
      <h2 id={`section-${slug}`} className="section-title">
        <a href={`/topics/${slug}`}>{name}</a>
      </h2>
      <div className="story-grid story-row">
        {articles.map((article) => (
          <StoryCard key={article.id} size="small" {...story(article, SIZES)} />
        ))}
      </div>
    </section>
  ));
}
