import { type Entry, type Feed, feedAddress, formats, LOGO, newest, pageAddress } from '@/lib/feeds/feed';
import { xmlText } from '@/lib/feeds/xml';

/** A feed as Atom 1.0 (RFC 4287). */
export function atom(feed: Feed): string {
  const { title, description, language, entries, hub } = feed;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">
<title>${xmlText(title)}</title>
<subtitle>${xmlText(description)}</subtitle>
<id>${xmlText(pageAddress(feed))}</id>
<link href="${xmlText(pageAddress(feed))}"/>
<link rel="self" type="application/atom+xml" href="${xmlText(feedAddress(feed, 'atom'))}"/>
${hub && `<link rel="hub" href="${xmlText(hub)}"/>\n`}<updated>${newest(feed).toISOString()}</updated>
<author><name>${xmlText(title)}</name></author>
<icon>${xmlText(LOGO)}</icon>
${entries.map(entry).join('\n')}
</feed>
`;
}

const entry = ({ url, title, published, changed, authors, topics, summary, html, picture, discussion }: Entry) =>
  [
    '<entry>',
    `<title>${xmlText(title)}</title>`,
    `<id>${xmlText(url)}</id>`,
    `<link href="${xmlText(url)}"/>`,
    ...(discussion ? [replies(discussion)] : []),
    ...(picture ? [`<link rel="enclosure" type="image/webp" href="${xmlText(picture)}"/>`] : []),
    `<published>${published.toISOString()}</published>`,
    `<updated>${changed.toISOString()}</updated>`,
    ...authors.map((name) => `<author><name>${xmlText(name)}</name></author>`),
    ...topics.map((name) => `<category term="${xmlText(name)}"/>`),
    `<summary>${xmlText(summary)}</summary>`,
    ...(html ? [`<content type="html">${xmlText(html)}</content>`] : []),
    '</entry>',
  ].join('\n');

/** Where its comments are followed (RFC 4685). */
const replies = (discussion: string) =>
  `<link rel="replies" type="application/atom+xml" href="${xmlText(discussion)}/${formats.atom}"/>`;
