import { notFound } from 'next/navigation';
import { Freeze } from '@/app/_ui/freeze';
import { LeadStory } from '@/app/_ui/lead-story';
import { PageTitle } from '@/app/_ui/page-title';
import { StoryCard } from '@/app/_ui/story-card';
import { mostDiscussed, topicSections } from '@/lib/articles/front/queries';
import { articleList } from '@/lib/articles/queries';
import { t } from '@/lib/site/messages';
import { Adverts } from './adverts';
import { story } from './cards';
import { Paging } from './paging';

const SIZES = '(min-width: 60rem) 30vw, 100vw';

/** One page of the front: the first opens with the lead story and has the sections. */
export async function Front({ page }: { page: number }) {
  const { articles, goesOn } = await articleList({ page });
  if (page > 1 && articles.length === 0) notFound();
  const [lead, ...others] = page === 1 ? articles : [undefined, ...articles];
  const shown = page === 1 ? articles.slice(0, 7) : articles;
  const [discussed, sections, adverts] = await Promise.all([
    page === 1 && Discussed(),
    page === 1 && Sections({ without: shown.map(({ id }) => id) }),
    Adverts({ take: 4 }),
  ]);
  return (
    <Freeze name="front">
      {page > 1 && <PageTitle title={t('articles.newsPage', { page })} />}
      {lead && <LeadStory {...story(lead, '(min-width: 60rem) 60vw, 100vw', true)} />}
      <div className="front">
        <section aria-labelledby="news">
          <h2 id="news" className="section-title">
            {t('articles.more')}
          </h2>
          <div className="story-grid">
            {(page === 1 ? others.slice(0, 6) : others).map(
              (article) => article && <StoryCard key={article.id} size="regular" {...story(article, SIZES)} />,
            )}
          </div>
        </section>
        {discussed}
      </div>
      {sections}
      <Paging page={page} goesOn={goesOn} base="/" />
      {adverts}
    </Freeze>
  );
}

async function Discussed() {
  const articles = await mostDiscussed();
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

async function Sections({ without }: { without: number[] }) {
  const sections = (await topicSections({ without })).filter(({ articles }) => articles.length > 0);
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
