import { type Entry, type Feed, feedAddress, pageAddress } from '@/lib/feeds/feed';
import { xmlText } from '@/lib/feeds/xml';

/** A feed as RSS 2.0 with Atom's self link, Dublin Core's authors and the full text in content:encoded. */
export function rss(feed: Feed): string {
  const { title, description, language, entries, hub } = feed;
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${xmlText(title)}</title>
<link>${xmlText(pageAddress(feed))}</link>
<description>${xmlText(description)}</description>
<language>${xmlText(language)}</language>
<atom:link href="${xmlText(feedAddress(feed, 'rss'))}" rel="self" type="application/rss+xml"/>
${hub && `<atom:link href="${xmlText(hub)}" rel="hub"/>\n`}${entries.map(item).join('\n')}
</channel>
</rss>
`;
}

const item = ({ url, title, published, authors, topics, summary, html }: Entry) =>
  [
    '<item>',
    `<title>${xmlText(title)}</title>`,
    `<link>${xmlText(url)}</link>`,
    `<guid isPermaLink="true">${xmlText(url)}</guid>`,
    `<pubDate>${published.toUTCString()}</pubDate>`,
    ...authors.map((name) => `<dc:creator>${xmlText(name)}</dc:creator>`),
    ...topics.map((name) => `<category>${xmlText(name)}</category>`),
    `<description>${xmlText(summary)}</description>`,
    ...(html ? [`<content:encoded>${xmlText(html)}</content:encoded>`] : []),
    '</item>',
  ].join('\n');
