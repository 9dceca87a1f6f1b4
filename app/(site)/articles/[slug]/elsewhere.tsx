import { t } from '@/lib/site/messages';
import { settings } from '@/lib/site/settings/queries';
import { searchLinks } from '@/lib/site/settings/search-links';
import { LinksAway } from './links-away';

interface Props {
  article: { id: number; slug: string; topics: { id: number; slug: string; name: string }[] };
}

/** Where else to read about the topics, the feeds, and how to support the site: all as the operator set it. */
export async function Elsewhere({ article: { id, topics, slug } }: Props) {
  const set = await settings();
  const [topic] = topics;
  const searches = topic ? searchLinks(set, topic.name) : [];
  return (
    <>
      {searches.length > 0 && (
        <nav className="prose link-row" aria-labelledby="elsewhere">
          <h2 id="elsewhere">{t('articles.elsewhere', { topic: topic?.name ?? '' })}</h2>
          <LinksAway links={searches} />
        </nav>
      )}
      <nav className="prose link-row" aria-labelledby="feeds">
        <h2 id="feeds">{t('feeds.title')}</h2>
        <ul>
          <li>
            <a href={`/articles/${slug}/comments/feed.xml`}>{t('feeds.thisThread')}</a>
          </li>
          {topics.map((about) => (
            <li key={about.slug}>
              <a href={`/topics/${about.slug}/feed.xml`}>{about.name}</a>
            </li>
          ))}
          <li>
            <a href="/feed.xml">{t('feeds.all')}</a>
          </li>
        </ul>
      </nav>
      <Subscribe topics={topics} articleId={id} />
      {set.supportUrl && (
        <p className="prose support">
          <a href={set.supportUrl} rel="noopener">
            {set.supportLabel}
          </a>
        </p>
      )}
    </>
  );
}

/** What comes by mail about this: each link leads to a form with its one question. */
function Subscribe({ articleId, topics }: { articleId: number; topics: Props['article']['topics'] }) {
  const choices = [
    { href: '/newsletter', label: t('site.newsletter') },
    ...topics.map(({ id, name }) => ({
      href: `/subscriptions/new?kind=TOPIC&id=${id}`,
      label: t('articles.followTopic', { topic: name }),
    })),
    { href: `/subscriptions/new?kind=THREAD&id=${articleId}`, label: t('articles.followThread') },
  ];
  return (
    <section className="prose subscribe" aria-labelledby="by-mail">
      <h2 id="by-mail">{t('articles.byMail')}</h2>
      <p>{t('articles.byMailNote')}</p>
      <ul>
        {choices.map(({ href, label }) => (
          <li key={href}>
            <a className="button button-quiet" href={href} rel="nofollow">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
