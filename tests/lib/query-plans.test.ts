import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mostDiscussed, topicSections } from '@/lib/articles/front/queries';
import { articleList, hasArticlePage, publishedArticle } from '@/lib/articles/queries';
import { neighbours, similarArticles } from '@/lib/articles/related/queries';
import { commentPlace, threadPage } from '@/lib/comments/pages/queries';
import { ownComments, ownPending } from '@/lib/comments/queries';
import { screenWaiting } from '@/lib/comments/screening/screen-waiting';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { commentFeed, siteCommentFeed, siteFeed, topicFeed } from '@/lib/feeds/queries';
import { latestAdverts } from '@/lib/jobs/queries';
import { queuePage } from '@/lib/moderation/desk/queries';
import { filterChoices, queueCounts } from '@/lib/moderation/queue/queries';
import { queueQuery } from '@/lib/moderation/schema';
import { ownNotifications, unreadCount } from '@/lib/notifications/queries';
import { isKnownAddress } from '@/lib/site/known-address';
import { advertParts } from '@/lib/sitemaps/queries';

// What a reader or moderator waits for must never read a whole table: with full scans forbidden where there is any
// other way, one that is left has no index.
const LARGE = [
  'Article',
  'Comment',
  'CommentRevision',
  'CommentPage',
  'ModerationDecision',
  'Advert',
  'Mail',
  'Notification',
];
const viewer = { id: 'somebody' };

const queries: Record<string, () => Promise<unknown>> = {
  'the front page': () => articleList({ page: 1 }),
  'its sections': () => topicSections({ without: [1, 2] }),
  'most discussed': () => mostDiscussed(),
  'a topic, first page': () => articleList({ page: 1, topic: 'ai' }),
  'an author, first page': () => articleList({ page: 1, author: 'anna' }),
  'a month': () => articleList({ page: 1, month: { year: 2026, month: 3 } }),
  'whether a page exists': () => hasArticlePage({ page: 2 }),
  'an article': () => publishedArticle('a-slug'),
  'the articles before and after it': () => neighbours({ id: 1, publishedAt: new Date() }),
  'articles like it': () => similarArticles({ id: 1 }),
  'a page of a discussion': () => threadPage({ articleId: 1, page: 1 }),
  'where a comment is': () => commentPlace(1),
  'whether an address is known': () => isKnownAddress('/articles/a-slug'),
  'the feed of articles': () => siteFeed(),
  'the feed of a topic': () => topicFeed('ai'),
  'the feed of comments': () => siteCommentFeed(),
  'the adverts': () => latestAdverts(),
  'the parts of their sitemap': () => advertParts(),
  'the queue': () => queuePage(queueQuery.parse({}), viewer),
  'the queue, newest first': () => queuePage(queueQuery.parse({ order: 'newest' }), viewer),
  'what is reported': () => queuePage(queueQuery.parse({ view: 'noticed' }), viewer),
  "one's own decisions": () => queuePage(queueQuery.parse({ view: 'mine' }), viewer),
  'how much waits': () => queueCounts(),
  "one's own comments": () => ownComments({ viewer }),
  "one's own waiting comments": () => ownPending({ articleId: 1, viewer }),
  "one's own news": () => ownNotifications({ viewer }),
  'how much of it is unread': () => unreadCount(viewer),
};

// As large as what waits, however many comments were decided; a status as a parameter would not find them. Named is
// the index that gives the order, or what the names begin with where any that holds only what waits will do.
const partial: Record<string, { ask: () => Promise<unknown>; index: string }> = {
  'the queue by urgency': {
    ask: () => queuePage(queueQuery.parse({ order: 'urgent' }), viewer),
    index: 'comment_waiting_urgent',
  },
  'the next page by urgency': {
    ask: () => queuePage(queueQuery.parse({ order: 'urgent', after: '1' }), viewer),
    index: 'comment_waiting_urgent',
  },
  'the queue of one article': {
    ask: () => queuePage(queueQuery.parse({ article: '1' }), viewer),
    index: 'comment_waiting_by_article',
  },
  'the queue of one language': {
    ask: () => queuePage(queueQuery.parse({ language: 'deu' }), viewer),
    index: 'comment_waiting',
  },
  'how much waits': { ask: () => filterChoices(), index: 'comment_waiting' },
  'what waits without having been screened': { ask: () => screenWaiting(), index: 'comment_waiting_unscreened' },
};

describe('reads no large table from end to end:', () => {
  const heard: string[] = [];
  const { query } = pg.Client.prototype;
  let planner: pg.Client;

  beforeAll(async () => {
    planner = new pg.Client({ connectionString: env.DATABASE_URL });
    await planner.connect();
    await planner.query('SET enable_seqscan = off');
    // biome-ignore lint/suspicious/noExplicitAny: the driver's overloads
    pg.Client.prototype.query = function (this: pg.Client, ...args: any[]): any {
      const text = typeof args[0] === 'string' ? args[0] : args[0]?.text;
      if (this !== planner && /^\s*(?:SELECT|WITH)/i.test(text ?? '')) heard.push(text);
      return Reflect.apply(query, this, args);
    };
  });
  afterAll(async () => {
    pg.Client.prototype.query = query;
    await planner.end();
  });

  test.each(Object.entries(queries))('%s', async (_, ask) => {
    heard.length = 0;
    await ask();
    expect(heard.length).toBeGreaterThan(0);
    for (const text of new Set(heard)) {
      expect(scansOf(await planOf(text)), text).toEqual([]);
    }
  });

  test.each(Object.entries(partial))('%s, by an index of what waits alone', async (_, { ask, index }) => {
    await fillQueue();
    expect(await plansInOrder(ask)).toContain(index);
  });

  test.each([
    ['of an article', () => commentFeed('read'), 'comment_newest_of_article'],
    ['of the site', () => siteCommentFeed(), 'comment_newest"'],
  ] as const)('the newest comments %s, in their order', async (_, ask, index) => {
    await db.article.create({
      data: { slug: 'read', title: 'Read', teaser: '', bodyHtml: '', status: 'PUBLISHED', publishedAt: new Date() },
    });
    expect(await plansInOrder(ask)).toContain(index);
  });

  /** How what `ask` reads is read where nothing is sorted afterwards. */
  async function plansInOrder(ask: () => Promise<unknown>): Promise<string> {
    heard.length = 0;
    await ask();
    await planner.query('SET enable_sort = off');
    const plans = [];
    for (const text of new Set(heard)) plans.push(await planOf(text));
    await planner.query('RESET enable_sort');
    return JSON.stringify(plans);
  }

  async function planOf(text: string): Promise<Node | undefined> {
    const { rows } = await planner.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(
      `EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${text}`,
    );
    return rows[0]?.['QUERY PLAN'][0].Plan;
  }
});

/**
 * Enough comments, one in ten of them waiting, on many articles and in some languages, that one index is clearly the
 * best: for an empty table PostgreSQL takes any, and not always the same.
 */
async function fillQueue(): Promise<void> {
  const { id } = await db.user.create({ data: { email: 'crowd@example.org', name: 'Crowd' } });
  await db.$transaction([
    db.$executeRaw`
      INSERT INTO "Article" (slug, title, teaser, "bodyHtml", "updatedAt")
      SELECT 'article-' || n, 'Title', 'Teaser', '<p>Text.</p>', now() FROM generate_series(1, 100) n`,
    db.$executeRaw`
      INSERT INTO "Comment" 
        ("articleId", "authorId", "rootId", path, "formKey", status, screened, urgency, language)
      SELECT a.id, ${id}, 0, lpad(n::text, 7, '0'), gen_random_uuid(),
        (CASE WHEN n % 10 = 0 THEN 'WAITING' ELSE 'REJECTED' END)::"CommentStatus", n % 50 > 0, n % 7, 'l' || n % 19
      FROM generate_series(1, 5000) n JOIN (SELECT id, row_number() OVER () AS number FROM "Article") a
        ON a.number = 1 + n % 100`,
  ]);
  await db.$executeRaw`ANALYZE "Comment", "Article"`;
}

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Node[];
}

function scansOf(node: Node | undefined): string[] {
  if (!node) return ['no plan'];
  const table = node['Relation Name'] ?? '';
  const own = node['Node Type'] === 'Seq Scan' && LARGE.includes(table) ? [table] : [];
  return [...own, ...(node.Plans ?? []).flatMap(scansOf)];
}
