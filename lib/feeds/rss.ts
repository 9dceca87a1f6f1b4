import { type Entry, type Feed, feedAddress, formats, LOGO, newest, pageAddress } from '@/lib/feeds/feed';
import { xmlText } from '@/lib/feeds/xml';

const spaces = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
  wfw: 'http://wellformedweb.org/CommentAPI/',
};
const declared = Object.entries(spaces).map(([name, address]) => `xmlns:${name}="${address}"`);

/**
 * A feed as RSS 2.0 with what readers' programs know besides: Atom's self link, Dublin Core's authors, the full
 * text in content:encoded, a picture by Media RSS, and the feed of an article's comments.
 */
export function rss(feed: Feed): string {
  const { title, description, language, entries, hub } = feed;
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" ${declared.join(' ')}>
<channel>
<title>${xmlText(title)}</title>
<link>${xmlText(pageAddress(feed))}</link>
<description>${xmlText(description)}</description>
<language>${xmlText(language)}</language>
${built(feed)}<image><url>${xmlText(LOGO)}</url><title>${xmlText(title)}</title><link>${xmlText(pageAddress(feed))}</link></image>
<atom:link href="${xmlText(feedAddress(feed, 'rss'))}" rel="self" type="application/rss+xml"/>
${hub && `<atom:link href="${xmlText(hub)}" rel="hub"/>\n`}${entries.map(item).join('\n')}
</channel>
</rss>
`;
}

/** Left out where nothing has been built yet: no reader's program believes 1970. */
const built = (feed: Feed) =>
  feed.entries.length > 0 ? `<lastBuildDate>${newest(feed).toUTCString()}</lastBuildDate>\n` : '';

const item = ({ url, title, published, authors, topics, summary, html, picture, discussion }: Entry) =>
  [
    '<item>',
    `<title>${xmlText(title)}</title>`,
    `<link>${xmlText(url)}</link>`,
    `<guid isPermaLink="true">${xmlText(url)}</guid>`,
    `<pubDate>${published.toUTCString()}</pubDate>`,
    ...authors.map((name) => `<dc:creator>${xmlText(name)}</dc:creator>`),
    ...topics.map((name) => `<category>${xmlText(name)}</category>`),
    `<description>${xmlText(summary)}</description>`,
    ...(discussion ? comments(url, discussion) : []),
    ...(picture ? [`<media:content url="${xmlText(picture)}" type="image/webp" medium="image"/>`] : []),
    ...(html ? [`<content:encoded>${xmlText(html)}</content:encoded>`] : []),
    '</item>',
  ].join('\n');

const comments = (url: string, discussion: string) => [
  `<comments>${xmlText(url)}#comments</comments>`,
  `<wfw:commentRss>${xmlText(discussion)}/${formats.rss}</wfw:commentRss>`,
];
