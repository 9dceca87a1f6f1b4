import { listed } from '@/lib/articles/queries';
import { db, type Transaction } from '@/lib/db';
import type { IssueItems } from '@/lib/subscriptions/newsletter/schema';
import type { Frequency } from '@/prisma/generated/enums';

const MOST_ARTICLES = 40;
const MOST_OTHERS = 20;

/** What an issue can be made of, the newest first. */
export async function candidates() {
  const [articles, adverts, books] = await Promise.all([
    db.article.findMany({
      where: listed,
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      take: MOST_ARTICLES,
      select: { id: true, title: true, publishedAt: true },
    }),
    db.advert.findMany({
      where: { status: 'PUBLISHED' },
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      take: MOST_OTHERS,
      select: { id: true, title: true, company: true },
    }),
    db.book.findMany({
      orderBy: [{ year: 'desc' }, { id: 'asc' }],
      take: MOST_OTHERS,
      select: { id: true, title: true },
    }),
  ]);
  return { articles, adverts, books };
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
  return { articles: ids(articles), adverts: ids(adverts), books: ids(books) };
}
