import { listed } from '@/lib/articles/queries';
import { db, type Transaction } from '@/lib/db';
import { openAdverts } from '@/lib/jobs/open-adverts';
import type { IssueItems } from '@/lib/subscriptions/newsletter/schema';
import type { Frequency } from '@/prisma/generated/enums';

const MOST_ARTICLES = 40;
const MOST_OTHERS = 20;

/** What an issue can be made of: what it shows already, then the newest. */
export async function candidates({ articles, sections, adverts, books }: IssueItems) {
  const chosen = [...articles, ...sections.flatMap((section) => section.articles)];
  const [newArticles, newAdverts, newBooks] = await Promise.all([
    withNewest(chosen, (where, take) =>
      db.article.findMany({
        where: { ...listed, ...where },
        orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
        take: take ?? MOST_ARTICLES,
        select: { id: true, title: true, publishedAt: true },
      }),
    ),
    withNewest(adverts, (where, take) =>
      db.advert.findMany({
        where: { ...openAdverts(), ...where },
        orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
        take: take ?? MOST_OTHERS,
        select: { id: true, title: true, company: true },
      }),
    ),
    withNewest(books, (where, take) =>
      db.book.findMany({
        where,
        orderBy: [{ year: 'desc' }, { id: 'asc' }],
        take: take ?? MOST_OTHERS,
        select: { id: true, title: true },
      }),
    ),
  ]);
  return { articles: newArticles, adverts: newAdverts, books: newBooks };
}

/** What was chosen, in its order, however old it is by now, and below it the newest others. */
async function withNewest<Row extends { id: number }>(
  chosen: number[],
  find: (where: { id?: { in: number[] } | { notIn: number[] } }, take?: number) => Promise<Row[]>,
): Promise<Row[]> {
  const [known, newest] = await Promise.all([
    find({ id: { in: chosen } }, chosen.length),
    find({ id: { notIn: chosen } }),
  ]);
  return [...chosen.flatMap((id) => known.find((row) => row.id === id) ?? []), ...newest];
}

/** The articles since the last issue for the same readers, with some adverts and a book: what a new issue begins with. */
export async function autoFill(tx: Transaction, frequency: Frequency | null): Promise<IssueItems> {
  const last = await tx.newsletterIssue.findFirst({
    where: { sentAt: { not: null }, frequency },
    orderBy: { sentAt: 'desc' },
    select: { sentAt: true },
  });
  const weekAgo = new Date(Date.now() - 7 * 86_400_000);
  const articles = await tx.article.findMany({
    where: { ...listed, publishedAt: { gt: last?.sentAt ?? weekAgo } },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: 15,
    select: { id: true },
  });
  const adverts = await tx.advert.findMany({
    where: { status: 'PUBLISHED', OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: 3,
    select: { id: true },
  });
  const books = await tx.book.findMany({ orderBy: [{ year: 'desc' }, { id: 'asc' }], take: 1, select: { id: true } });
  const ids = (rows: { id: number }[]) => rows.map(({ id }) => id);
  return { articles: ids(articles), sections: [], adverts: ids(adverts), books: ids(books) };
}
