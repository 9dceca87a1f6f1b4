import { tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { expireOnServer } from '@/lib/expire-on-server';
import { seedAdverts } from './seed-adverts';
import { seedArticles } from './seed-articles';
import { seedComments } from './seed-comments';
import { seedMembers } from './seed-members';

/** What a site of so many articles has besides: measured at real newspapers, rounded. */
const COMMENTS_AN_ARTICLE = 10;
const ARTICLES_AN_ADVERT = 10;
const ARTICLES_A_MEMBER = 10;

export type Progress = (what: string, done: number, all: number) => void;

/** Fills the site up to so many articles with made-up content, for measuring: the same on every machine. */
export async function seedScale({ articles, progress }: { articles: number; progress: Progress }): Promise<void> {
  await seedMembers(Math.ceil(articles / ARTICLES_A_MEMBER), progress);
  await seedArticles(articles, progress);
  await seedAdverts(Math.ceil(articles / ARTICLES_AN_ADVERT), progress);
  await seedComments(articles * COMMENTS_AN_ARTICLE, progress);
  // One by one: together they take longer than a statement may.
  await db.$executeRaw`ANALYZE "Article"`;
  await db.$executeRaw`ANALYZE "SearchDocument"`;
  await db.$executeRaw`ANALYZE "Comment"`;
  await db.$executeRaw`ANALYZE "CommentRevision"`;
  await expireOnServer([tags.site]);
}
