import { type Feed, feedAddress, LOGO, pageAddress } from '@/lib/feeds/feed';

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(feed: Feed): string {
  const { title, description, language, entries, hub } = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: pageAddress(feed),
    feed_url: feedAddress(feed, 'json'),
    icon: LOGO,
    language,
    ...(hub ? { hubs: [{ type: 'WebSub', url: hub }] } : {}),
    items: entries.map(({ url, title: called, published, changed, authors, topics, summary, html, picture }) => ({
      id: url,
      url,
      title: called,
      summary,
      ...(picture ? { image: picture } : {}),
      ...(html ? { content_html: html } : { content_text: summary }),
      date_published: published.toISOString(),
      date_modified: changed.toISOString(),
      authors: authors.map((name) => ({ name })),
      tags: topics,
    })),
  });
}
