import { nameKey } from '@/lib/accounts/display-name';
import { portraitOf, shownPortrait } from '@/lib/accounts/profile/queries';
import { keepUntilExpired, tags } from '@/lib/cache';
import { visible } from '@/lib/comments/queries';
import { above, goesOnAt } from '@/lib/comments/thread';
import { db } from '@/lib/db';
import type { Prisma } from '@/prisma/generated/client';

interface Address {
  articleId: number;
  page: number;
  /** The same pages from the last to the first. */
  newest?: boolean;
}

const shown = {
  id: true,
  parentId: true,
  rootId: true,
  path: true,
  depth: true,
  status: true,
  createdAt: true,
  publishedAt: true,
  author: { select: { name: true, role: true, profile: { select: shownPortrait } } },
  publishedRevision: { select: { html: true } },
  _count: { select: { reactions: true } },
} as const;

const quoted = { ...shown, publishedRevision: { select: { html: true, source: true } } } as const;

type Row = Prisma.CommentGetPayload<{ select: typeof shown }>;
type Answered = Prisma.CommentGetPayload<{ select: typeof quoted }>;

/**
 * One page of an article's discussion in reading order, with a placeholder wherever something visible
 * answers what is not. `before` leads to a first comment whose thread began on an earlier page. Cached.
 */
export async function threadPage({ articleId, page, newest = false }: Address) {
  'use cache';
  keepUntilExpired(tags.thread(articleId), tags.roles);
  const writers = await writersOf(articleId);
  const { start, end, ...whole } = await findRange({ articleId, page, newest });
  if (start === null) return { ...whole, comments: [], before: [], goesOn: false };
  const rows = await db.comment.findMany({
    // Bounded by the range; a limit here would lose comments.
    where: { articleId, ...visible, path: { gte: start, ...(end === null ? {} : { lt: end }) } },
    orderBy: { path: 'asc' },
    select: shown,
  });
  const answered = await findAnswered(rows);
  const gone = [...answered.values()].filter((row) => !row.publishedRevision && row.path >= start);
  const inOrder = [...rows, ...gone].sort((a, b) => (a.path < b.path ? -1 : 1));
  const parents = new Map<number, Row>([...answered, ...rows.map((row) => [row.id, row] as const)]);
  return {
    ...whole,
    comments: inOrder.map((row) => ({ ...view(row, writers), parent: parentOf(row, parents) })),
    before: above(inOrder[0]?.path ?? '')
      .flatMap((id) => answered.get(id) ?? [])
      .map(reminder),
    goesOn: await goesOn({ articleId, end, last: rows.at(-1) }),
  };
}

export type ThreadComment = Awaited<ReturnType<typeof threadPage>>['comments'][number];

/** From where to where a page goes, and what the article has in all. A few hundred small rows at most. */
async function findRange({ articleId, page, newest }: Required<Address>) {
  const [range] = await db.$queryRaw<
    { start: string | null; end: string | null; pages: number; count: number; latestAt: Date | null }[]
  >`
    WITH pages AS (
      SELECT *, lead("start") OVER (ORDER BY "start") AS "end", row_number() OVER (ORDER BY "start") AS number
      FROM "CommentPage" WHERE "articleId" = ${articleId}
    ), whole AS (
      SELECT count(*) AS pages, coalesce(sum("count"), 0)::int AS count, max("latestAt") AS "latestAt" FROM pages
    )
    SELECT greatest(whole.pages, 1)::int AS pages, whole.count, whole."latestAt", pages."start", pages."end"
    FROM whole LEFT JOIN pages
      ON number = CASE WHEN ${newest} THEN whole.pages + 1 - ${page}::int ELSE ${page}::int END`;
  if (!range) throw new Error('an aggregate always has one row');
  return range;
}

/** What the comments of a page answer and what is above them, as far as it is not among them. */
async function findAnswered(rows: Row[]): Promise<Map<number, Answered>> {
  const here = new Set(rows.map(({ id }) => id));
  const ids = new Set(rows.flatMap(({ path, parentId }) => [...above(path), ...(parentId ? [parentId] : [])]));
  const missing = [...ids].filter((id) => !here.has(id));
  const found = missing.length > 0 ? await db.comment.findMany({ where: { id: { in: missing } }, select: quoted }) : [];
  return new Map(found.map((row) => [row.id, row]));
}

/** Why there is only a placeholder; then everything else about it is empty. */
const goneFor = ({ publishedRevision, status }: Row) =>
  publishedRevision ? null : status === 'WITHDRAWN' ? ('withdrawn' as const) : ('removed' as const);

/** The names of an article's authors as nameKey sees them; only staff may be called like one (changeName). */
async function writersOf(articleId: number): Promise<Set<string>> {
  const article = await db.article.findUnique({
    where: { id: articleId },
    select: { slug: true, authors: { select: { name: true } } },
  });
  if (article) keepUntilExpired(tags.article(article.slug));
  return new Set(article?.authors.map(({ name }) => nameKey(name)));
}

function view(row: Row, writers: Set<string>) {
  const { author, publishedRevision, status: _, path: __, _count, ...comment } = row;
  return {
    ...comment,
    gone: goneFor(row),
    authorName: publishedRevision ? (author.name ?? '') : '',
    role: publishedRevision ? author.role : ('MEMBER' as const),
    wrote: publishedRevision !== null && author.role !== 'MEMBER' && writers.has(nameKey(author.name ?? '')),
    portrait: portraitOf(publishedRevision ? author.profile : null),
    html: publishedRevision?.html ?? '',
    helpful: _count.reactions,
  };
}

/** One line of a comment that stands on an earlier page. */
const reminder = (row: Answered) => ({
  id: row.id,
  gone: goneFor(row),
  authorName: row.publishedRevision ? (row.author.name ?? '') : '',
  excerpt: [...(row.publishedRevision?.source ?? '').replaceAll(/\s+/g, ' ')].slice(0, 120).join(''),
});

function parentOf({ parentId }: Row, answered: Map<number, Row>) {
  const parent = parentId && answered.get(parentId);
  return parent ? { id: parent.id, name: parent.publishedRevision ? (parent.author.name ?? '') : '' } : null;
}

/** Whether the last thread of a page has more to read on the next one. */
async function goesOn({ articleId, end, last }: { articleId: number; end: string | null; last: Row | undefined }) {
  if (!end || !last || !goesOnAt(end, last.rootId)) return false;
  const where = { articleId, rootId: last.rootId, ...visible, path: { gte: end } };
  return (await db.comment.findFirst({ where, select: { id: true } })) !== null;
}

/** Whether an article's discussion has this page, in either order. */
export async function hasThreadPage({ slug, page }: { slug: string; page: number }): Promise<boolean> {
  return (await db.commentPage.count({ where: { article: { slug } } })) >= page;
}

/**
 * The page on which a comment stands, or the placeholder that its visible replies keep; null when the
 * public sees nothing of it.
 */
export async function commentPlace(id: number): Promise<{ slug: string; page: number } | null> {
  const comment = await db.comment.findFirst({
    where: { id, article: { status: 'PUBLISHED' } },
    select: { articleId: true, path: true, publishedRevisionId: true, article: { select: { slug: true } } },
  });
  if (!comment) return null;
  const { articleId, article } = comment;
  const shownAt = comment.publishedRevisionId ? comment : await firstReply({ id, ...comment });
  if (!shownAt) return null;
  const page = await db.commentPage.count({ where: { articleId, start: { lte: shownAt.path } } });
  return { slug: article.slug, page };
}

const firstReply = ({ id, articleId, path }: { id: number; articleId: number; path: string }) =>
  db.comment.findFirst({
    where: { articleId, ...visible, OR: [{ path: { startsWith: `${path}.` } }, { parentId: id }] },
    orderBy: { path: 'asc' },
    select: { path: true },
  });
