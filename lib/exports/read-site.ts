import type { Transaction } from '@/lib/db';
import { content, contentSelect } from '@/lib/exports/article-content';
import { commentBatches } from '@/lib/exports/comment-batches';
import type { ArticleRecord, SiteRecord } from '@/lib/exports/schema';

const A_PAGE = 50;
const MANY = 1_000;
const author = { slug: true, name: true, role: true, bio: true } as const;
const topic = { slug: true, name: true, description: true } as const;
const picture = {
  ...{ path: true, sha256: true, width: true, height: true, avif: true, createdAt: true },
  ...{ alt: true, caption: true, credit: true, name: true, focusX: true, focusY: true },
} as const;

/** Everything that is written, record by record, what others refer to first; only a page of it is in memory. */
export async function* readSite(tx: Transaction): AsyncGenerator<SiteRecord> {
  const id = { id: true } as const;
  const pages = { orderBy: { id: 'asc' }, take: MANY } as const;
  for await (const { id: _, ...row } of all((after) =>
    tx.author.findMany({ ...after, ...pages, select: { ...id, ...author } }),
  ))
    yield { kind: 'author', author: row };
  for await (const { id: _, ...row } of all((after) =>
    tx.topic.findMany({ ...after, ...pages, select: { ...id, ...topic } }),
  ))
    yield { kind: 'topic', topic: row };
  for await (const { id: _, ...row } of all((after) =>
    tx.media.findMany({ ...after, ...pages, select: { ...id, ...picture } }),
  ))
    yield { kind: 'picture', picture: row };
  for await (const article of all((after) => articles(tx, after))) {
    yield { kind: 'article', article: await recordOf(tx, article) };
    for await (const comments of commentBatches(tx, article.id)) {
      yield { kind: 'comments', article: article.id, comments };
    }
  }
  for (let last = ''; ; ) {
    const rows = await tx.oldAddress.findMany({ where: { path: { gt: last } }, orderBy: { path: 'asc' }, take: MANY });
    for (const address of rows) yield { kind: 'address', address };
    if (rows.length < MANY) return;
    last = rows.at(-1)?.path ?? '';
  }
}

type After = { where: { id: { gt: number } } };

/** The rows of a table in the order of their numbers, page by page. */
async function* all<Row extends { id: number }>(page: (after: After) => Promise<Row[]>): AsyncGenerator<Row> {
  for (let last = 0; ; ) {
    const rows = await page({ where: { id: { gt: last } } });
    if (rows.length === 0) return;
    yield* rows;
    last = rows.at(-1)?.id ?? 0;
  }
}

const articles = (tx: Transaction, after: After) =>
  tx.article.findMany({
    ...after,
    orderBy: { id: 'asc' },
    take: A_PAGE,
    select: {
      ...{ id: true, status: true, publishedAt: true, updatedAt: true, scheduledFor: true, withdrawnReason: true },
      ...contentSelect,
      ...{ publishedRevisionId: true, scheduledRevisionId: true },
      scheduledRevision: { select: { content: true } },
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { id: true, content: true } },
      formerSlugs: { orderBy: { slug: 'asc' }, select: { slug: true } },
      corrections: { orderBy: { id: 'asc' }, select: { text: true, createdAt: true } },
    },
  });

type Row = Awaited<ReturnType<typeof articles>>[number];

async function recordOf(tx: Transaction, row: Row): Promise<ArticleRecord> {
  const { id, slug, status, publishedAt, updatedAt, scheduledFor, withdrawnReason, corrections } = row;
  const [newest] = row.revisions;
  const isLive = publishedAt !== null;
  const worked = newest && newest.id !== row.publishedRevisionId && newest.id !== row.scheduledRevisionId;
  return {
    ...{ id, slug, status, publishedAt, updatedAt, scheduledFor, withdrawnReason, corrections },
    live: isLive ? await content.ofRow(tx, row) : null,
    scheduled: row.scheduledRevision ? await content.ofRevision(tx, row.scheduledRevision.content) : null,
    working: worked || !(isLive || row.scheduledRevision) ? await content.ofRevision(tx, newest?.content, row) : null,
    formerSlugs: row.formerSlugs.map((former) => former.slug),
  };
}
