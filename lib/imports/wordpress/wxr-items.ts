import { createHash } from 'node:crypto';
import { type Element, textOf } from '@/lib/imports/wordpress/read-wxr';
import { newsroomInstant } from '@/lib/site/newsroom-time';

export interface WxrComment {
  id: string;
  parent: string;
  author: string;
  email: string;
  content: string;
  /** 1, 0, spam or trash. */
  state: string;
  type: string;
  /** Whether somebody signed in over there wrote it. */
  signedIn: boolean;
  at: Date | null;
}

export interface WxrItem {
  id: string;
  type: string;
  status: string;
  title: string;
  slug: string;
  link: string;
  creator: string;
  content: string;
  excerpt: string;
  at: Date | null;
  changedAt: Date | null;
  parent: string;
  locked: boolean;
  sticky: boolean;
  commentsOpen: boolean;
  terms: { kind: 'category' | 'tag'; slug: string; name: string }[];
  attachment: string;
  meta: Map<string, string>;
  comments: WxrComment[];
  /** Tells whether the item, without its comments, is what it was. */
  hash: string;
}

/** An item's own words for things as ours; nothing is judged here. */
export function itemOf(element: Element): WxrItem {
  const of = (name: string) => textOf(element, name);
  const named = (name: string) => element.children.filter((child) => child.name === name);
  const own = element.children.filter(({ name }) => name !== 'wp:comment');
  return {
    id: of('wp:post_id') || of('guid') || of('link'),
    type: of('wp:post_type') || 'post',
    status: of('wp:status'),
    title: of('title'),
    slug: of('wp:post_name'),
    link: of('link'),
    creator: of('dc:creator'),
    content: of('content:encoded'),
    excerpt: of('excerpt:encoded'),
    at: moment(of('wp:post_date_gmt'), of('wp:post_date')),
    changedAt: moment(of('wp:post_modified_gmt'), of('wp:post_modified')),
    parent: of('wp:post_parent'),
    locked: of('wp:post_password') !== '',
    sticky: of('wp:is_sticky') === '1',
    commentsOpen: of('wp:comment_status') !== 'closed',
    terms: named('category').flatMap(({ attributes, text }) => {
      const { domain = '', nicename = '' } = attributes;
      return domain === 'category' || domain === 'post_tag' || domain === 'tag'
        ? [
            {
              kind: domain === 'category' ? domain : 'tag',
              slug: nicename || text.trim(),
              name: text.trim() || nicename,
            },
          ]
        : [];
    }),
    attachment: of('wp:attachment_url'),
    meta: new Map(named('wp:postmeta').map((meta) => [textOf(meta, 'wp:meta_key'), textOf(meta, 'wp:meta_value')])),
    comments: named('wp:comment').map(commentOf),
    hash: createHash('sha256').update(JSON.stringify(own)).digest('base64url'),
  };
}

function commentOf(element: Element): WxrComment {
  const of = (name: string) => textOf(element, `wp:comment_${name}`);
  const marks = [of('date_gmt'), of('author_email'), of('content')];
  return {
    id: of('id') || createHash('sha256').update(JSON.stringify(marks)).digest('base64url'),
    parent: of('parent'),
    author: of('author'),
    email: of('author_email').toLowerCase(),
    content: of('content'),
    state: of('approved'),
    type: of('type'),
    signedIn: /^[1-9]/.test(of('user_id')),
    at: moment(of('date_gmt'), of('date')),
  };
}

/** GMT where it is given; else the clock of the newsroom, which we take for that of the former site. */
function moment(gmt: string, local: string): Date | null {
  if (!gmt && !local) return null;
  const utc = new Date(`${gmt.replace(' ', 'T')}Z`);
  if (/^[1-9]\d{3}-/.test(gmt) && !Number.isNaN(utc.getTime())) return utc;
  return newsroomInstant(local.replace(' ', 'T'));
}
