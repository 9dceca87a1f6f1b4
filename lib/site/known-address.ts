import { hasPersonPage } from '@/lib/accounts/profile/queries';
import { type ArticleFilter, hasArticlePage } from '@/lib/articles/queries';
import { isSlug } from '@/lib/articles/schema';
import { hasShelfPage } from '@/lib/books/queries';
import { hasThreadPage } from '@/lib/comments/pages/queries';
import { db } from '@/lib/db';
import { hasBoardPage } from '@/lib/jobs/search/queries';
import { parsePageNumber } from '@/lib/site/page-number';

const select = { id: true } as const;
const pageOf = (exists: (page: number) => Promise<boolean>) => async (text: string) => {
  const page = parsePageNumber(text);
  return page !== null && exists(page);
};
const bySlug = (find: (slug: string) => Promise<unknown>) => (slug: string) => isSlug(slug) && find(slug);
const publishedArticleId = (slug: string) => db.article.findFirst({ where: { slug, status: 'PUBLISHED' }, select });
const listed =
  (filter: (...parts: string[]) => ArticleFilter) =>
  async (...parts: string[]) => {
    const page = parsePageNumber(parts.at(-1) ?? '');
    return page !== null && hasArticlePage({ page, ...filter(...parts) });
  };
const inMonth = (year = '', month = ''): ArticleFilter => ({ month: { year: Number(year), month: Number(month) } });

// Addresses with a part that a stranger can make up. An unknown one must not be rendered: Next would
// keep each in memory.
const addresses: [RegExp, (...parts: string[]) => unknown][] = [
  [
    /^\/articles\/([^/]+)(?:\/comment|\/share\.png|\/comments\/newest|\/comments\/(?:feed\.xml|atom\.xml|feed\.json))?$/,
    bySlug(publishedArticleId),
  ],
  [
    /^\/articles\/([^/]+)\/comments\/(?:newest\/)?([^/]+)$/,
    async (slug = '', page = '') =>
      isSlug(slug) && parsePageNumber(page) && hasThreadPage({ slug, page: Number(page) }),
  ],
  [
    /^\/jobs\/(?!(?:search|submit|mine|employers|feed\.xml|atom\.xml|feed\.json)(?:\/|$))([^/]+)(?:\/share\.png|\/apply(?:-by-mail)?|\/report)?$/,
    bySlug((slug) => db.advert.findFirst({ where: { slug, status: 'PUBLISHED' }, select })),
  ],
  [/^\/jobs\/page\/([^/]+)$/, pageOf(hasBoardPage)],
  [
    /^\/jobs\/employers\/([^/]+)$/,
    bySlug((slug) =>
      db.employer.findFirst({ where: { slug, adverts: { some: { publishedAt: { not: null } } } }, select }),
    ),
  ],
  [/^\/books\/page\/([^/]+)$/, pageOf(hasShelfPage)],
  [/^\/books\/([^/]+)$/, bySlug((slug) => db.book.findUnique({ where: { slug }, select }))],
  [
    /^\/topics\/([^/]+)(?:\/(?:share\.png|feed\.xml|atom\.xml|feed\.json))?$/,
    bySlug((slug) => db.topic.findUnique({ where: { slug }, select })),
  ],
  [
    /^\/authors\/([^/]+)(?:\/(?:feed\.xml|atom\.xml|feed\.json))?$/,
    bySlug((slug) => db.author.findUnique({ where: { slug }, select })),
  ],
  [
    /^\/people\/([^/]+)(?:\/page\/([^/]+))?$/,
    (slug = '', page) =>
      isSlug(slug) && (page === undefined || parsePageNumber(page)) && hasPersonPage({ slug, page: Number(page ?? 1) }),
  ],
  [/^\/page\/([^/]+)$/, listed(() => ({}))],
  [/^\/topics\/([^/]+)\/page\/([^/]+)$/, listed((topic = '') => ({ topic }))],
  [/^\/authors\/([^/]+)\/page\/([^/]+)$/, listed((author = '') => ({ author }))],
  [/^\/archive\/([1-9]\d{3})$/, (year) => hasArticlePage({ page: 1, year: Number(year) })],
  [/^\/archive\/([1-9]\d{3})\/([1-9]|1[0-2])$/, (year, month) => hasArticlePage({ page: 1, ...inMonth(year, month) })],
  [/^\/archive\/([1-9]\d{3})\/([1-9]|1[0-2])\/page\/([^/]+)$/, listed(inMonth)],
  [/^\/archive\/./, () => false],
  [
    /^\/newsletter\/(?!feed\.xml$)(.+)$/,
    (number) =>
      /^[1-9]\d{0,8}$/.test(number ?? '') &&
      db.newsletterIssue.findUnique({ where: { number: Number(number) }, select }),
  ],
  [/^\/gone(\/|$)/, () => false],
];

/** Addresses that exist; only those, so strangers cannot fill it. A page may still say that it is gone. */
const known = new Map<string, number>();
/** An article may be withdrawn, an advert run out: within a second its address says so. */
const SECONDS_KNOWN = 1;
const MOST_KNOWN = 100_000;

/** Whether a path can lead to a page. While the database is away everything can: kept pages still serve. */
export async function isKnownAddress(path: string): Promise<boolean> {
  const now = performance.now() / 1000;
  if ((known.get(path) ?? 0) > now) return true;
  if (!isDecodable(path)) return false;
  for (const [pattern, exists] of addresses) {
    const [match, ...parts] = pattern.exec(path) ?? [];
    if (!match) continue;
    const found = await Promise.resolve(exists(...parts)).catch(() => 'unknown');
    if (found && found !== 'unknown' && known.size < MOST_KNOWN) known.set(path, now + SECONDS_KNOWN);
    return Boolean(found);
  }
  return true;
}

/** Next answers a route handler's address such as /media/% with 500. */
function isDecodable(path: string): boolean {
  try {
    return Boolean(decodeURIComponent(path));
  } catch {
    return false;
  }
}
