import { t } from '@/lib/site/messages';
import { settings } from '@/lib/site/settings/queries';
import { searchLinks } from '@/lib/site/settings/search-links';

/** Where else to read about the topics, the feeds, and how to support the site: all as the operator set it. */
export async function Elsewhere({
  topics,
  slug,
}: {
  topics: { id: number; slug: string; name: string }[];
  slug: string;
}) {
  const set = await settings();
  const [topic] = topics;
  const searches = topic ? searchLinks(set, topic.name) : [];
  return (
    <>
      {searches.length > 0 && (
        <nav className="prose link-row" aria-labelledby="elsewhere">
          <h2 id="elsewhere">{t('articles.elsewhere', { topic: topic?.name ?? '' })}</h2>
          <ul>
            {searches.map(({ label, href }) => (
              <li key={label}>
                <a href={href} rel="nofollow noopener">
                  {label}
                </a>
              </li>
            ))}
          </ul>
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
      <nav className="prose link-row" aria-labelledby="by-mail">
        <h2 id="by-mail">{t('subscriptions.title')}</h2>
        <ul>
          <li>
            <a href="/newsletter">{t('site.newsletter')}</a>
          </li>
          {topics.map((about) => (
            <li key={about.slug}>
              <a href={`/subscriptions/new?kind=TOPIC&id=${about.id}`} rel="nofollow">
                {t('articles.followTopic', { topic: about.name })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
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
