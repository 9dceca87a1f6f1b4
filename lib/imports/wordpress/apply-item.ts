import { applyArticle } from '@/lib/imports/apply-article';
import { type Attempted, attempt } from '@/lib/imports/attempt';
import type { Incoming, Named } from '@/lib/imports/incoming';
import { oldPath } from '@/lib/imports/old-path';
import type { Pictures } from '@/lib/imports/pictures';
import { count, note, type Report } from '@/lib/imports/report';
import type { NamesInFile } from '@/lib/imports/settle-names';
import { applyItemComments } from '@/lib/imports/wordpress/apply-comments';
import { articleHtml } from '@/lib/imports/wordpress/article-html';
import { commentKind, type Refused } from '@/lib/imports/wordpress/comment-states';
import { type Former, isNoTopic } from '@/lib/imports/wordpress/former';
import type { WxrItem } from '@/lib/imports/wordpress/wxr-items';
import type { ArticleStatus } from '@/prisma/generated/enums';

interface Input {
  item: WxrItem;
  former: Former;
  pictures: Pictures;
  wished: readonly Refused[];
  dryRun: boolean;
  report: Report;
  named: NamesInFile;
}

/** One post or page with its topics, author, picture, former address and comments: all of it, or nothing. */
export async function applyItem({ item, former, pictures, wished, dryRun, report, named }: Input): Promise<void> {
  const kind = `${item.type} · ${item.status}`;
  const name = `${item.type} ${item.id} “${item.title.slice(0, 60)}”`;
  const leave = (why: string) => {
    count(report, kind, 'left', `${name}: ${why}`);
    for (const comment of item.comments) count(report, `comment · ${commentKind(comment)}`, 'left');
  };
  if (item.status === 'trash') return leave('was deleted over there.');
  if (item.status === 'auto-draft') return leave('was never saved over there.');
  try {
    const { incoming, remarks } = await incomingOf(item, former, pictures);
    const { source } = former;
    const done: Attempted<typeof apply> = await attempt(dryRun, (tx) => apply(tx, { incoming, item, source, wished }));
    count(report, kind, done.there ? 'there' : 'added');
    for (const remark of done.there ? [] : remarks) note(report, `${name}: ${remark}`);
    if (done.changed) note(report, `${name} has changed over there since it was imported; here it stays as it is.`);
    for (const one of namesOf(incoming)) if (!named.has(one)) named.set(one, 'there');
    for (const one of done.named) named.set(one, 'added');
    for (const comment of done.comments) count(report, comment.kind, comment.what, comment.why);
  } catch (error) {
    leave(sentenceOf(error));
  }
}

const sentenceOf = (error: unknown) =>
  error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? '') : String(error);

const namesOf = ({ topics, authors }: Incoming): string[] => [
  ...topics.map(({ id }) => `topic ${id}`),
  ...authors.map(({ id }) => `author ${id}`),
];

interface Whole {
  incoming: Incoming;
  item: WxrItem;
  source: string;
  wished: readonly Refused[];
}

async function apply(tx: Parameters<typeof applyArticle>[0], { incoming, item, source, wished }: Whole) {
  const { articleId, ...article } = await applyArticle(tx, source, incoming);
  return { ...article, comments: await applyItemComments(tx, { articleId, item, source, wished }) };
}

/** A post in our words, and what an editor should know of it. */
async function incomingOf(
  item: WxrItem,
  former: Former,
  pictures: Pictures,
): Promise<{ incoming: Incoming; remarks: string[] }> {
  const gallery = (ids: string[]) => former.gallery(ids, item.id);
  const { html, unknown } = await articleHtml(item.content, { picture: pictures.html, gallery, site: former.source });
  const thumbnail = former.attachments.get(item.meta.get('_thumbnail_id') ?? '');
  const status = statusOf(item);
  const incoming = {
    ...{ id: item.id, title: item.title, html, hash: item.hash, at: item.at, changedAt: item.changedAt, status },
    slug: oldPath(item.slug),
    teaser: item.excerpt || html,
    standing: item.type === 'page',
    commentsOpen: item.commentsOpen,
    heroId: thumbnail ? await pictures.idOf(thumbnail.url, thumbnail) : null,
    topics: topicsOf(item, former),
    authors: item.creator ? [former.author(item.creator)] : [],
    addresses: [`/?p=${item.id}`, oldPath(item.link)].filter((path) => path.length > 1 && path !== '/'),
  };
  const remarks = [
    ...unknown.map((shortcode) => `the shortcode [${shortcode}] is not known; its text stays.`),
    ...(item.locked ? ['has a password over there; here it is a draft.'] : []),
    ...(item.status === 'private' ? ['is private over there; here it is a draft.'] : []),
    ...(item.sticky ? ['was kept on top over there; here the newest comes first.'] : []),
    ...(incoming.topics.length > 100 ? ['has more than 100 topics; the first 100 came.'] : []),
    ...(item.title.length > 200 ? ['its title was cut to 200 letters.'] : []),
    ...(item.title.trim() ? [] : ['has no title; it is called otherwise until somebody gives it one.']),
  ];
  return { incoming, remarks };
}

function statusOf({ status, locked, at }: WxrItem): ArticleStatus {
  if (locked) return 'DRAFT';
  if (status === 'future' && at) return at > new Date() ? 'SCHEDULED' : 'PUBLISHED';
  return status === 'publish' ? 'PUBLISHED' : status === 'pending' ? 'IN_REVIEW' : 'DRAFT';
}

const topicsOf = ({ terms }: WxrItem, former: Former): Named[] =>
  terms.filter(({ slug }) => !isNoTopic(slug)).map((term) => former.topic(term));
