import { db } from '@/lib/db';

/** The first parts of our own addresses; a test compares them with the folders of app/. */
export const OWN_PARTS = [
  ...['_next', 'accessibility', 'account', 'api', 'appeals', 'apple-icon.png', 'archive', 'articles', 'atom.xml'],
  ...['authors', 'books', 'comments', 'contact', 'desk', 'dev', 'favicon.ico', 'feed.json', 'feed.xml', 'gone'],
  ...['icon.svg', 'imprint', 'jobs', 'manifest.webmanifest', 'media', 'newsletter', 'offline', 'opensearch.xml'],
  ...[
    'page',
    'people',
    'preview',
    'privacy',
    'replies',
    'robots.txt',
    'rules',
    'search',
    'share.png',
    'sitemap',
    'sitemap.xml',
  ],
  ...['subscriptions', 'topics', 'transparency'],
];
const own = new Set(OWN_PARTS);

/** Where something of the former site is now; null for our own addresses and for what never was there. */
export async function oldAddress(path: string, search: URLSearchParams): Promise<string | null> {
  const front = path === '/' || path === '/index.php';
  const post = front ? NUMBERED.map((name) => search.get(name)).find((id) => /^\d{1,10}$/.test(id ?? '')) : null;
  if (front ? !post : own.has(path.split('/')[1] ?? '')) return null;
  const exact = post ? `/?p=${post}` : readable(path);
  const paths = [exact, exact.replace(PART, '')];
  const found = await db.oldAddress.findMany({ where: { path: { in: paths } }, select: { path: true, target: true } });
  const former = found.find((one) => one.path === exact) ?? found[0];
  return former?.target ?? archive(exact);
}

/** How WordPress asks for a post, page or attachment by its number. */
const NUMBERED = ['p', 'page_id', 'attachment_id'];
/** What it appends to an address for a part of what is there. */
const PART = /\/(?:amp|embed|feed(?:\/(?:rss2?|rdf|atom))?|trackback|(?:comment-)?page[/-]\d+|\d{1,3})$/;

/** `/2012/09` and `/2012/09/30` listed what appeared then. */
function archive(path: string): string | null {
  const [, year, month] = /^\/((?:19|20)\d\d)(?:\/(0[1-9]|1[0-2]))?(?:\/\d\d)?$/.exec(path) ?? [];
  if (!year) return null;
  return month ? `/archive/${year}/${Number(month)}` : '/archive';
}

/** As the import keeps it: umlauts as letters, lower case, no slash at its end. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path).toLowerCase().replaceAll('\0', '').replace(/\/+$/, '').slice(0, 1_000);
  } catch {
    return path;
  }
}
