import { keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';

const CARDS_A_PAGE = 20;

/** Waiting comments, oldest first, with what is needed to decide; and how many wait in all. */
export async function waitingQueue() {
  const [waiting, comments] = await Promise.all([
    db.comment.count({ where: { status: 'WAITING' } }),
    db.comment.findMany({
      where: { status: 'WAITING' },
      orderBy: { id: 'asc' },
      take: CARDS_A_PAGE,
      select: {
        id: true,
        version: true,
        createdAt: true,
        authorId: true,
        author: {
          select: { name: true, _count: { select: { comments: { where: { status: 'APPROVED' } } } } },
        },
        article: { select: { slug: true, title: true, teaser: true } },
        parent: {
          select: { author: { select: { name: true } }, publishedRevision: { select: { html: true } } },
        },
        revisions: { orderBy: { number: 'desc' }, take: 1, select: { id: true, html: true } },
      },
    }),
  ]);
  return { waiting, comments };
}

/** The rules in force: the newest version of each clause, in order. Cached. */
export async function houseRules() {
  'use cache';
  keepUntilExpired(tags.houseRules);
  const rules = await db.houseRule.findMany({
    orderBy: { number: 'asc' },
    select: {
      number: true,
      key: true,
      versions: {
        orderBy: { version: 'desc' },
        take: 1,
        select: { id: true, version: true, title: true, shortText: true, fullText: true },
      },
    },
  });
  return rules.flatMap(({ versions, ...rule }) => versions.map((version) => ({ ...rule, ...version })));
}

const VERSIONS_SHOWN = 50;

/** The rules in force with their earlier wordings, newest first: decisions of long ago point to those. Cached. */
export async function houseRulesWithHistory() {
  'use cache';
  keepUntilExpired(tags.houseRules);
  return db.houseRule.findMany({
    orderBy: { number: 'asc' },
    select: {
      number: true,
      key: true,
      versions: {
        orderBy: { version: 'desc' },
        take: VERSIONS_SHOWN,
        select: { version: true, title: true, fullText: true, createdAt: true },
      },
    },
  });
}
