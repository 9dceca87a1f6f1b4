import { isSlug } from '@/lib/articles/schema';
import { db } from '@/lib/db';

export type FormerAddress = { movedTo: string } | { gone: string };

/** What has become of an article's address that leads nowhere now: moved, withdrawn, or null, never there. */
export async function formerAddress(path: string): Promise<FormerAddress | null> {
  const [, slug = ''] = /^\/articles\/([^/]+)$/.exec(path) ?? [];
  if (!isSlug(slug)) return null;
  const article = await db.article.findUnique({ where: { slug }, select: { status: true } });
  if (article) return article.status === 'WITHDRAWN' ? { gone: slug } : null;
  const former = await db.formerSlug.findUnique({ where: { slug }, select: { article: { select: { slug: true } } } });
  return former && { movedTo: `/articles/${former.article.slug}` };
}
