import { createHash } from 'node:crypto';
import type { ArticleRecord, CommentRecord, ContentRecord, Picture, SiteRecord } from '@/lib/exports/schema';
import { renderComment } from '@/lib/html';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const cdata = (text: string) =>
  `<![CDATA[${text.toWellFormed().replaceAll(FORBIDDEN, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
export const element = (name: string, text: string | number) => `<${name}>${cdata(String(text))}</${name}>`;

/** As WordPress writes a moment, in UTC. */
const stamp = (at: Date | null) => (at ? at.toISOString().slice(0, 19).replace('T', ' ') : '0000-00-00 00:00:00');
const dates = (name: string, at: Date | null) => element(name, stamp(at)) + element(`${name}_gmt`, stamp(at));

/** A number that others can hold on to, the same in each export. */
const numberOf = (key: string) => Number.parseInt(createHash('sha256').update(key).digest('hex').slice(0, 7), 16) + 1;

/** A record as WXR knows it; an article's item stays open for its comments. */
export function wxrOf(record: SiteRecord, site: string): string {
  switch (record.kind) {
    case 'author': {
      const { slug, name } = record.author;
      const id = element('wp:author_id', numberOf(slug)) + element('wp:author_login', slug);
      return `<wp:author>${id}${element('wp:author_display_name', name)}</wp:author>\n`;
    }
    case 'topic': {
      const { slug, name, description } = record.topic;
      const id = element('wp:term_id', numberOf(slug)) + element('wp:category_nicename', slug);
      const words = element('wp:cat_name', name) + element('wp:category_description', description);
      return `<wp:category>${id}${words}</wp:category>\n`;
    }
    case 'picture':
      return attachment(record.picture, site);
    case 'article':
      return item(record.article, site);
    default:
      return '';
  }
}

const attachmentId = (path: string) => 1_000_000_000 + numberOf(path);

function attachment({ path, alt, caption, name, createdAt }: Picture, site: string): string {
  const url = `${site}/media/${path}/1440.webp`;
  return [
    '<item>',
    element('title', name || alt || path) + element('link', url) + element('excerpt:encoded', caption),
    element('wp:post_id', attachmentId(path)) + element('wp:post_type', 'attachment') + element('wp:status', 'inherit'),
    dates('wp:post_date', createdAt) + element('wp:attachment_url', url),
    meta('_wp_attachment_image_alt', alt),
    '</item>\n',
  ].join('\n');
}

const meta = (key: string, value: string | number) =>
  `<wp:postmeta>${element('wp:meta_key', key)}${element('wp:meta_value', value)}</wp:postmeta>`;

const STATUS = {
  PUBLISHED: 'publish',
  SCHEDULED: 'future',
  IN_REVIEW: 'pending',
  DRAFT: 'draft',
  WITHDRAWN: 'private',
};

function item(
  { id, slug, status, publishedAt, updatedAt, scheduledFor, ...texts }: ArticleRecord,
  site: string,
): string {
  const content = texts.live ?? texts.scheduled ?? texts.working;
  const at = publishedAt ?? scheduledFor ?? updatedAt;
  return [
    '<item>',
    element('title', content?.title ?? '') + element('link', `${site}/articles/${slug}`),
    `<guid isPermaLink="false">${cdata(`${site}/?p=${id}`)}</guid>`,
    element('dc:creator', content?.authors[0] ?? ''),
    element('content:encoded', absolute(content?.bodyHtml ?? '', site)) +
      element('excerpt:encoded', content?.teaser ?? ''),
    element('wp:post_id', id) + element('wp:post_name', slug) + element('wp:status', STATUS[status]),
    element('wp:post_type', content?.standing ? 'page' : 'post') + element('wp:post_parent', 0),
    dates('wp:post_date', at) + dates('wp:post_modified', updatedAt),
    element('wp:comment_status', content?.commentsOpen ? 'open' : 'closed') + element('wp:post_password', ''),
    ...(content?.hero ? [meta('_thumbnail_id', attachmentId(content.hero))] : []),
    ...topics(content),
    '',
  ].join('\n');
}

const topics = (content: ContentRecord | null) =>
  (content?.topics ?? []).map((slug) => `<category domain="category" nicename="${slug}">${cdata(slug)}</category>`);

const absolute = (html: string, site: string) => html.replaceAll(/ (src|href)="\//g, ` $1="${site}/`);

const APPROVED: Record<CommentRecord['status'], string> = {
  ...{ APPROVED: '1', WAITING: '0', RETURNED: '0' },
  ...{ REJECTED: 'trash', TAKEN_DOWN: 'trash', WITHDRAWN: 'trash' },
};

/** A comment as WXR knows it: its visible wording, or the newest one. */
export function wxrComment({ key, parent, status, published, revisions, ...comment }: CommentRecord): string {
  const shown = revisions[(published ?? revisions.length) - 1];
  return [
    '<wp:comment>',
    element('wp:comment_id', numberOf(key)) + element('wp:comment_parent', parent ? numberOf(parent) : 0),
    element('wp:comment_author', comment.author) + element('wp:comment_author_email', comment.email),
    dates('wp:comment_date', comment.createdAt) + element('wp:comment_content', renderComment(shown?.source ?? '')),
    element('wp:comment_approved', published ? '1' : APPROVED[status]) + element('wp:comment_type', 'comment'),
    '</wp:comment>\n',
  ].join('');
}
