import { slugFrom } from '@/lib/articles/slug';
import type { Named } from '@/lib/imports/incoming';
import { oldPath } from '@/lib/imports/old-path';
import type { Listed, NamesInFile } from '@/lib/imports/settle-names';
import { type Element, textOf } from '@/lib/imports/wordpress/read-wxr';
import { itemOf, type WxrItem } from '@/lib/imports/wordpress/wxr-items';

export interface Attachment {
  url: string;
  alt: string;
  caption: string;
  parent: string;
}

type Term = WxrItem['terms'][number];

/** What the items refer to, gathered before the first is taken: an export may name it later. */
export interface Former {
  source: string;
  items: number;
  /** By kind and slug (`category:news`), with what was said about them. */
  terms: Map<string, { name: string; about: string; addresses: string[] }>;
  authors: Map<string, string>;
  attachments: Map<string, Attachment>;
  author: (login: string) => Named;
  topic: (term: Term) => Named;
  gallery: (ids: string[], postId: string) => Attachment[];
}

/** What WordPress files everything under that was filed under nothing. */
export const isNoTopic = (slug: string): boolean => slug === 'uncategorized' || slug === 'allgemein';

const MOST_IN_A_GALLERY = 200;

export function newFormer(): Former {
  const attachments: Former['attachments'] = new Map();
  const authors: Former['authors'] = new Map();
  const terms: Former['terms'] = new Map();
  return {
    ...{ source: '', items: 0, terms, authors, attachments },
    author: (login) => ({ id: login, slug: login, name: authors.get(login) || login, about: '' }),
    topic: ({ kind, slug, name }) => {
      const known = terms.get(`${kind}:${slug}`);
      return { id: `${kind}:${slug}`, slug: oldPath(slug), name: known?.name || name, about: known?.about ?? '' };
    },
    gallery: (ids, postId) => {
      const own = () => [...attachments.values()].filter(({ parent }) => parent === postId);
      const all = ids.length > 0 ? ids.flatMap((id) => attachments.get(id) ?? []) : own();
      return all.slice(0, MOST_IN_A_GALLERY);
    },
  };
}

/** Takes note of one record of the file. */
export function learn(former: Former, element: Element): void {
  const of = (name: string) => textOf(element, `wp:${name}`);
  const text = element.text.trim();
  if (element.name === 'link' && !former.source) former.source = text;
  if (element.name === 'wp:base_blog_url') former.source = text || former.source;
  if (element.name === 'wp:author') {
    former.authors.set(of('author_login'), of('author_display_name') || of('author_login'));
  }
  if (element.name === 'wp:category') {
    const slug = of('category_nicename');
    const above = former.terms.get(`category:${of('category_parent')}`)?.addresses ?? ['/category'];
    const addresses = [...above.map((path) => `${path}${oldPath(slug)}`), `/category${oldPath(slug)}`];
    former.terms.set(`category:${slug}`, {
      name: of('cat_name') || slug,
      about: of('category_description'),
      addresses,
    });
  }
  if (element.name === 'wp:tag') {
    const slug = of('tag_slug');
    const addresses = [`/tag${oldPath(slug)}`];
    former.terms.set(`tag:${slug}`, { name: of('tag_name') || slug, about: of('tag_description'), addresses });
  }
  if (element.name !== 'item') return;
  former.items++;
  if (textOf(element, 'wp:post_type') !== 'attachment') return;
  const item = itemOf(element);
  former.attachments.set(item.id, {
    url: item.attachment || textOf(element, 'guid'),
    alt: item.meta.get('_wp_attachment_image_alt') ?? '',
    caption: item.excerpt,
    parent: item.parent,
  });
}

/** Topics and authors as the export lists them; some exports name them only where they are used. */
export function listed({ terms, authors }: Former, named: NamesInFile): Listed[] {
  const all = new Map<string, Listed>();
  const add = (one: Listed) => all.set(`${one.is} ${one.id}`, one);
  const topic = (id: string) => {
    const [kind = '', slug = ''] = id.split(/:(.*)/s);
    const { name = slug, addresses = [`/${kind}${oldPath(slug)}`] } = terms.get(id) ?? {};
    const why = isNoTopic(slug) ? { why: 'holds what has no topic' } : {};
    add({ is: 'topic', id, kind, name, addresses, ...why });
  };
  const author = (id: string) =>
    add({ is: 'author', id, kind: 'author', name: authors.get(id) || id, addresses: [`/author/${slugFrom(id)}`] });
  for (const id of terms.keys()) topic(id);
  for (const login of authors.keys()) author(login);
  for (const key of named.keys()) {
    if (all.has(key)) continue;
    if (key.startsWith('topic ')) topic(key.slice('topic '.length));
    else author(key.slice('author '.length));
  }
  return [...all.values()];
}
