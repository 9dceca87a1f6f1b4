import { isSlug } from '@/lib/articles/schema';
import { db } from '@/lib/db';

const select = { id: true } as const;

// Pages whose address holds a slug. An unknown one must not be rendered: each would be kept in memory.
const lookUps: Record<string, (slug: string) => Promise<unknown>> = {
  articles: (slug) => db.article.findUnique({ where: { slug }, select }),
  jobs: (slug) => db.advert.findUnique({ where: { slug }, select }),
  topics: (slug) => db.topic.findUnique({ where: { slug }, select }),
};

/** Addresses that exist; only those, so strangers cannot fill it. A page may still say that it is gone. */
const known = new Set<string>();
const MOST_KNOWN = 100_000;

/** Whether a path can lead to a page. While the database is away everything can: kept pages still serve. */
export async function isKnownAddress(path: string): Promise<boolean> {
  const [, kind = '', slug] = path.split('/');
  const lookUp = lookUps[kind];
  if (!lookUp || slug === undefined || known.has(`${kind}/${slug}`)) return true;
  if (!isSlug(slug)) return false;
  const found = await lookUp(slug).catch(() => true);
  if (found && found !== true && known.size < MOST_KNOWN) known.add(`${kind}/${slug}`);
  return Boolean(found);
}
