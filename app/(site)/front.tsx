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
            <Titles
              id="discussed"
              title={t('articles.discussed')}
              ranked
              entries={discussed.map(({ slug, title, comments }) => ({
                ...{ slug, title, href: `/articles/${slug}#comments` },
                meta: t('comments.title', { count: comments }),
              }))}
            />
            <Titles
              id="brief"
              title={t('articles.brief')}
              entries={brief.map(({ slug, title, publishedAt }) => ({
                ...{ slug, title, href: `/articles/${slug}` },
                meta: dated(publishedAt ?? new Date(0)).text,
              }))}
            />
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

interface TitlesProps {
  id: string;
  title: string;
  /** Ranked, the first is the most. */
  ranked?: boolean;
  entries: { slug: string; title: string; href: string; meta: string }[];
}

/** Titles alone, beside the pictures. */
function Titles({ id, title, ranked = false, entries }: TitlesProps) {
  if (entries.length === 0) return null;
  const List = ranked ? 'ol' : 'ul';
  return (
    <section className={ranked ? 'discussed' : 'discussed brief'} aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {title}
      </h2>
      <List>
        {entries.map((entry) => (
          <li key={entry.slug}>
            <a href={entry.href}>{entry.title}</a>
            <span className="meta">{entry.meta}</span>
          </li>
        ))}
      </List>
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
