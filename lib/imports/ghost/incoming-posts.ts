import { createHash } from 'node:crypto';
import { articleHtml, HERE } from '@/lib/imports/ghost/article-html';
import type { GhostData, GhostPost } from '@/lib/imports/ghost/read-ghost';
import type { Incoming, Named } from '@/lib/imports/incoming';
import type { Pictures } from '@/lib/imports/pictures';
import type { ArticleStatus } from '@/prisma/generated/enums';

export const isPage = ({ type, page }: GhostPost) => type === 'page' || Boolean(page);
/** Shown to members or payers only. */
const isClosed = ({ visibility }: GhostPost) => visibility !== '' && visibility !== 'public';

/** What belongs to each post, looked up by its number. */
export function ghostSite(data: GhostData) {
  const tags = new Map(data.tags.map((tag) => [tag.id, tag]));
  const users = new Map(data.users.map((user) => [user.id, user]));
  const metas = new Map(data.posts_meta.map((meta) => [meta.post_id, meta]));
  const tagsOf = grouped(data.posts_tags);
  const authorsOf = grouped(data.posts_authors);
  return {
    meta: ({ id }: GhostPost) => metas.get(id),
    /** Tags that begin with # are notes of the editors among themselves. */
    topics: ({ id }: GhostPost): Named[] =>
      (tagsOf.get(id) ?? [])
        .flatMap(({ tag_id }) => tags.get(tag_id) ?? [])
        .filter(({ name, visibility }) => visibility !== 'internal' && !name.startsWith('#'))
        .map(({ id: foreign, slug, name, description }) => ({ id: foreign, slug, name, about: description })),
    authors: ({ id, author_id }: GhostPost): Named[] => {
      const ids = authorsOf.get(id)?.map((one) => one.author_id) ?? [author_id ?? ''];
      return ids
        .flatMap((one) => users.get(one) ?? [])
        .map(({ id: foreign, slug, name, bio }) => ({ id: foreign, slug, name, about: bio }));
    },
  };
}

function grouped<Row extends { post_id: string; sort_order: number }>(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows.toSorted((a, b) => a.sort_order - b.sort_order)) {
    groups.set(row.post_id, [...(groups.get(row.post_id) ?? []), row]);
  }
  return groups;
}

/** A post in our words, and what an editor should know of it. */
export async function incomingOf(
  post: GhostPost,
  site: ReturnType<typeof ghostSite>,
  pictures: Pictures,
): Promise<{ incoming: Incoming; remarks: string[] }> {
  const meta = site.meta(post);
  const html = await articleHtml(post.html, pictures.html);
  const picture = post.feature_image.replace(HERE, '');
  const words = { alt: meta?.feature_image_alt || post.feature_image_alt, caption: meta?.feature_image_caption ?? '' };
  const status = statusOf(post);
  const incoming = {
    ...{
      id: post.id,
      title: post.title,
      slug: post.slug,
      html,
      status,
      standing: isPage(post),
      commentsOpen: !isPage(post),
    },
    teaser: post.custom_excerpt || html || post.plaintext,
    at: moment(post.published_at || post.created_at),
    changedAt: moment(post.updated_at),
    heroId: picture ? await pictures.idOf(picture, words) : null,
    ...{ topics: site.topics(post), authors: site.authors(post) },
    addresses: [`/${post.slug}`, ...(post.uuid ? [`/p/${post.uuid}`] : [])],
    hash: createHash('sha256')
      .update(JSON.stringify([post, meta]))
      .digest('base64url'),
  };
  const remarks = [
    ...(isClosed(post) ? [`was shown to ${post.visibility} only; here it is a draft.`] : []),
    ...(post.html ? [] : ['the export holds no text of it.']),
    ...(post.status === 'sent' ? ['was only sent as a letter; here it is a draft.'] : []),
  ];
  return { incoming, remarks };
}

function statusOf(post: GhostPost): ArticleStatus {
  if (isClosed(post)) return 'DRAFT';
  const at = moment(post.published_at);
  if (post.status === 'scheduled' && at) return at > new Date() ? 'SCHEDULED' : 'PUBLISHED';
  return post.status === 'published' ? 'PUBLISHED' : 'DRAFT';
}

/** Older exports hold milliseconds, newer ones a date and time in UTC with or without its mark. */
function moment(given: string): Date | null {
  const plain = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(given) ? `${given.replace(' ', 'T')}Z` : given;
  const date = new Date(plain);
  return given && !Number.isNaN(date.getTime()) ? date : null;
}
