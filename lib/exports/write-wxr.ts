import type { SiteRecord } from '@/lib/exports/schema';
import { element, wxrComment, wxrOf } from '@/lib/exports/wxr-elements';

interface Head {
  site: string;
  name: string;
  exportedAt: Date;
  language: string;
}

/** Who wrote the file, as its own element says. */
export const GENERATOR = 'Depesche';

/**
 * The site as WordPress and others read it (WXR 1.2). What WXR has no word for stands beside it as a record of
 * our own, which others pass over: read back by Depesche, nothing is lost.
 */
export async function* writeWxr(head: Head, records: AsyncIterable<SiteRecord>): AsyncGenerator<string> {
  yield opening(head);
  // What belongs to an item is written before it ends; our own records stand between the items.
  let after: string[] = [];
  let open = false;
  const close = () => {
    const rest = `${open ? '</item>\n' : ''}${after.join('')}`;
    [after, open] = [[], false];
    return rest;
  };
  for await (const record of records) {
    if (record.kind !== 'comments') {
      yield close();
      yield own(record) + wxrOf(record, head.site);
      open = record.kind === 'article';
      continue;
    }
    for (const comment of record.comments) yield wxrComment(comment);
    after.push(own(record));
  }
  yield `${close()}</channel>\n</rss>\n`;
}

const own = (record: SiteRecord) => `${element('depesche:record', JSON.stringify(record))}\n`;

const opening = ({ site, name, exportedAt, language }: Head) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:depesche="urn:depesche:export:1">
<channel>
${element('title', name)}${element('link', site)}${element('pubDate', exportedAt.toUTCString())}${element('language', language)}
<wp:wxr_version>1.2</wp:wxr_version>
${element('wp:base_site_url', site)}${element('wp:base_blog_url', site)}
<generator>${GENERATOR}</generator>
`;
