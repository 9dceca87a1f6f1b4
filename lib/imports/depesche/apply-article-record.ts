import { type ArticleContent, articleContent } from '@/lib/articles/content';
import type { Transaction } from '@/lib/db';
import type { ArticleRecord, ContentRecord } from '@/lib/exports/schema';
import { cleanArticle } from '@/lib/html';

/** Adds an article as it was: what readers see, what is planned, what editors work on. */
export async function applyArticleRecord(
  tx: Transaction,
  source: string,
  record: ArticleRecord,
): Promise<{ articleId: number; there: boolean }> {
  const key = { source, kind: 'post', foreignId: String(record.id) };
  const before = await tx.importedItem.findUnique({ where: { source_kind_foreignId: key } });
  if (before) return { articleId: Number(before.localId), there: true };
  const same = await tx.article.findUnique({ where: { slug: record.slug }, select: { id: true, publishedAt: true } });
  const known = same && same.publishedAt?.getTime() === record.publishedAt?.getTime();
  if (same && !known) throw new Error(`another article is at /articles/${record.slug} already`);
  const articleId = same?.id ?? (await add(tx, record));
  await tx.importedItem.create({ data: { ...key, localId: String(articleId), hash: '' } });
  return { articleId, there: known === true };
}

async function add(tx: Transaction, record: ArticleRecord): Promise<number> {
  const { slug, status, publishedAt, updatedAt, scheduledFor, withdrawnReason } = record;
  const first = record.live ?? record.scheduled ?? record.working;
  if (!first) throw new Error('it has no text');
  const shown = await numbered(tx, first);
  const { topicIds, authorIds, ...own } = shown;
  const columns = record.live ? own : { title: own.title, teaser: own.teaser, bodyHtml: '' };
  const { id } = await tx.article.create({
    data: {
      ...columns,
      ...{ slug, status: 'DRAFT', publishedAt, updatedAt, withdrawnReason },
      ...(record.live ? { topics: connect(topicIds), authors: connect(authorIds) } : {}),
      formerSlugs: { create: record.formerSlugs.map((former) => ({ slug: former })) },
      corrections: { create: record.corrections },
    },
    select: { id: true },
  });
  const revision = async (number: number, content: ContentRecord | null): Promise<number | null> => {
    if (!content) return null;
    const data = { articleId: id, number, content: await numbered(tx, content), createdAt: updatedAt };
    return (await tx.articleRevision.create({ data, select: { id: true } })).id;
  };
  const publishedRevisionId = await revision(1, record.live);
  const scheduledRevisionId = await revision(2, record.scheduled);
  await revision(3, record.working);
  const data = { status, publishedRevisionId, scheduledRevisionId, scheduledFor };
  // Last of all, so that the search index reads it once.
  await tx.article.update({ where: { id }, data, select: { id: true } });
  return id;
}

const connect = (ids: number[]) => ({ connect: ids.map((id) => ({ id })) });

/** The content with numbers of ours for what it refers to; what is missing here is left out. */
async function numbered(
  tx: Transaction,
  { hero, topics, authors, reviewer, responsible, ...rest }: ContentRecord,
): Promise<ArticleContent> {
  const people = [...authors, reviewer ?? '', responsible ?? ''];
  const select = { id: true, slug: true } as const;
  const subjects = await tx.topic.findMany({ where: { slug: { in: topics } }, orderBy: { slug: 'asc' }, select });
  const persons = await tx.author.findMany({ where: { slug: { in: people } }, orderBy: { slug: 'asc' }, select });
  const media = hero === null ? null : await tx.media.findUnique({ where: { path: hero }, select: { id: true } });
  const idOf = (slug: string | null) => persons.find((one) => one.slug === slug)?.id ?? null;
  return articleContent.parse({
    ...rest,
    bodyHtml: cleanArticle(rest.bodyHtml),
    heroId: media?.id ?? null,
    topicIds: subjects.map(({ id }) => id),
    authorIds: persons.filter(({ slug }) => authors.includes(slug)).map(({ id }) => id),
    ...{ reviewerId: idOf(reviewer), responsibleId: idOf(responsible) },
  });
}
