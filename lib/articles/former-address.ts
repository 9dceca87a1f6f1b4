import { isSlug } from '@/lib/articles/schema';
import { db } from '@/lib/db';

export type FormerAddress = { movedTo: string } | { gone: string };

/** What has become of an article's or advert's address that leads nowhere now: moved, gone, or null, never there. */
export async function formerAddress(path: string): Promise<FormerAddress | null> {
  const [, job = ''] = /^\/jobs\/([^/]+)$/.exec(path) ?? [];
  if (job) return isSlug(job) && (await hasEnded(job)) ? { gone: `jobs/${job}` } : null;
  const [, slug = ''] = /^\/articles\/([^/]+)$/.exec(path) ?? [];
  if (!isSlug(slug)) return null;
  const article = await db.article.findUnique({ where: { slug }, select: { status: true } });
  if (article) return article.status === 'WITHDRAWN' ? { gone: slug } : null;
  const former = await db.formerSlug.findUnique({ where: { slug }, select: { article: { select: { slug: true } } } });
  return former && { movedTo: `/articles/${former.article.slug}` };
}

const hasEnded = async (slug: string) =>
  (await db.advert.findFirst({
    where: { slug, status: { in: ['EXPIRED', 'FILLED', 'WITHDRAWN'] }, publishedAt: { not: null } },
    select: { id: true },
  })) !== null;
