import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { randomNumbers } from '@/prisma/scale/random';
import { prose } from '@/prisma/scale/words';

export interface Written {
  posts: number;
  comments: number;
  attachments: number;
}

interface Wished {
  bytes: number;
  /** For each article: a page builder keeps the whole page once more. */
  pluginData: number;
}

const SITE = 'https://alt.example';
const AUTHORS = 25;
const TOPICS = 60;
const BUILT = '[{"id":"7f3a","elType":"widget","settings":{"editor":"<p>Noch einmal der Text<\\/p>"}}]';
const HOUR = 3_600_000;
const NEWEST = Date.parse('2024-06-01T08:00:00Z');
/** Approved, waiting, spam and deleted ones as a site has them that kept its spam for a while. */
const STATES = ['1', '1', '1', '1', '1', '1', '1', '0', 'spam', 'trash'];

/**
 * A made-up export (WXR 1.2) of so many bytes, as WordPress writes it: half block and half classic articles, each with
 * its picture, so many characters of what plugins keep about it, and up to twenty comments in threads. The same on every machine.
 */
export async function writeExport(file: string, { bytes, pluginData }: Wished): Promise<Written> {
  const written = { posts: 0, comments: 0, attachments: 0 };
  await pipeline(Readable.from(pieces({ bytes, pluginData }, written)), createWriteStream(file));
  return written;
}

function* pieces({ bytes, pluginData }: Wished, written: Written): Generator<string> {
  yield head();
  for (let [size, number] = [0, 1]; size < bytes; number++) {
    const random = randomNumbers(number);
    const comments = Array.from({ length: Math.floor(random() * 21) }, (_, place) =>
      comment({ post: number, place, random }),
    );
    const text = attachment(number) + post({ number, random, comments, pluginData });
    written.posts++;
    written.attachments++;
    written.comments += comments.length;
    size += Buffer.byteLength(text);
    yield text;
  }
  yield '</channel></rss>\n';
}

const cdata = (text: string) => `<![CDATA[${text}]]>`;
const tag = (name: string, text: string | number) => `<wp:${name}>${text}</wp:${name}>`;
const times = (count: number, one: (number: number) => string) =>
  Array.from({ length: count }, (_, n) => one(n)).join('\n');
const moment = (at: number) => new Date(at).toISOString().slice(0, 19).replace('T', ' ');
const postedAt = (number: number) => NEWEST - number * HOUR;

const head = () => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Alt</title><link>${SITE}</link>${tag('wxr_version', '1.2')}${tag('base_site_url', SITE)}${tag('base_blog_url', SITE)}
${times(AUTHORS, (n) => `<wp:author>${tag('author_login', cdata(`author-${n}`))}${tag('author_display_name', cdata(`Autorin ${n}`))}</wp:author>`)}
${times(TOPICS, (n) => `<wp:category>${tag('category_nicename', cdata(`topic-${n}`))}${tag('cat_name', cdata(`Thema ${n}`))}</wp:category>`)}
`;

const attachment = (
  number: number,
) => `<item><title>${cdata(`Bild ${number}`)}</title><link>${SITE}/bild-${number}/</link>
${tag('post_id', number * 2)}${tag('post_date_gmt', moment(postedAt(number)))}${tag('post_name', `bild-${number}`)}${tag('status', 'inherit')}${tag('post_type', 'attachment')}
${tag('attachment_url', cdata(`${SITE}/wp-content/uploads/2023/05/bild-${number}.jpg`))}${meta('_wp_attachment_image_alt', `Bild ${number}`)}</item>
`;

interface Post {
  number: number;
  random: () => number;
  comments: string[];
  pluginData: number;
}

function post({ number, random, comments, pluginData }: Post): string {
  const paragraphs = Array.from({ length: 8 }, () => prose(random, 75));
  const picture = `${SITE}/wp-content/uploads/2023/05/bild-${number}-1024x683.jpg`;
  const figure = `<figure class="wp-block-image size-large"><img src="${picture}" alt="Bild ${number}" class="wp-image-${number * 2}"/></figure>`;
  const link = `<a href="${SITE}/2023/05/artikel-${Math.max(1, number - 1)}/">mehr dazu</a>`;
  const content =
    number % 2 === 0
      ? [
          `<!-- wp:image -->\n${figure}\n<!-- /wp:image -->`,
          ...paragraphs.map((text) => `<!-- wp:paragraph -->\n<p>${text} ${link}</p>\n<!-- /wp:paragraph -->`),
        ].join('\n\n')
      : [
          `[caption width="1024"]<img src="${picture}" alt="Bild ${number}" /> Unterschrift[/caption]`,
          ...paragraphs.map((text) => `${text} ${link}`),
        ].join('\n\n');
  const at = moment(postedAt(number));
  return `<item><title>${cdata(prose(random, 7).slice(0, -1))}</title><link>${SITE}/2023/05/artikel-${number}/</link><dc:creator>${cdata(`author-${number % AUTHORS}`)}</dc:creator><guid isPermaLink="false">${SITE}/?p=${number * 2 + 1}</guid>
<content:encoded>${cdata(content)}</content:encoded><excerpt:encoded>${cdata(prose(random, 25))}</excerpt:encoded>
${tag('post_id', number * 2 + 1)}${tag('post_date', at)}${tag('post_date_gmt', at)}${tag('comment_status', 'open')}${tag('post_name', `artikel-${number}`)}${tag('status', number % 50 === 0 ? 'draft' : 'publish')}${tag('post_type', 'post')}
<category domain="category" nicename="topic-${number % TOPICS}">${cdata(`Thema ${number % TOPICS}`)}</category><category domain="post_tag" nicename="tag-${number % 997}">${cdata(`Schlagwort ${number % 997}`)}</category>
${meta('_thumbnail_id', String(number * 2))}${meta('_plugin_data', BUILT.repeat(Math.ceil(pluginData / BUILT.length)))}
${comments.join('')}</item>
`;
}

interface Comment {
  post: number;
  place: number;
  random: () => number;
}

function comment({ post, place, random }: Comment): string {
  const id = post * 100 + place;
  const person = Math.floor(random() ** 2 * 20_000);
  const parent = place > 0 && random() < 0.5 ? post * 100 + Math.floor(random() * place) : 0;
  const at = moment(postedAt(post) + place * 600_000);
  const state = STATES[Math.floor(random() * STATES.length)] ?? '1';
  return `<wp:comment>${tag('comment_id', id)}${tag('comment_author', cdata(`Leserin ${person}`))}${tag('comment_author_email', cdata(`leserin-${person}@example.org`))}${tag('comment_author_IP', cdata('203.0.113.9'))}${tag('comment_date', cdata(at))}${tag('comment_date_gmt', cdata(at))}
${tag('comment_content', cdata(`${prose(random, 25)}\n\n${prose(random, 20)}`))}${tag('comment_approved', cdata(state))}${tag('comment_type', cdata('comment'))}${tag('comment_parent', parent)}${tag('comment_user_id', 0)}
${commentMeta('akismet_history', prose(random, 15))}</wp:comment>
`;
}

const meta = (key: string, value: string) =>
  `<wp:postmeta>${tag('meta_key', cdata(key))}${tag('meta_value', cdata(value))}</wp:postmeta>\n`;
const commentMeta = (key: string, value: string) =>
  `<wp:commentmeta>${tag('meta_key', cdata(key))}${tag('meta_value', cdata(value))}</wp:commentmeta>`;
