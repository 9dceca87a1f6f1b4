import { db } from '@/lib/db';

/** The first parts of our own addresses; a test compares them with the folders of app/. */
export const OWN_PARTS = [
  ...['_next', 'accessibility', 'account', 'api', 'appeals', 'apple-icon.png', 'archive', 'articles', 'atom.xml'],
  ...['authors', 'books', 'comments', 'contact', 'desk', 'dev', 'favicon.ico', 'feed.json', 'feed.xml', 'gone'],
  ...['icon.svg', 'imprint', 'jobs', 'manifest.webmanifest', 'media', 'newsletter', 'offline', 'opensearch.xml'],
  ...['page', 'preview', 'privacy', 'replies', 'robots.txt', 'rules', 'search', 'share.png', 'sitemap', 'sitemap.xml'],
  ...['subscriptions', 'topics', 'transparency'],
];
const own = new Set(OWN_PARTS);

/** Where something of the former site is now; null for our own addresses and for what never was there. */
export async function oldAddress(path: string, search: URLSearchParams): Promise<string | null> {
  const post = path === '/' ? search.get('p') : null;
  if (path === '/' ? !/^\d{1,10}$/.test(post ?? '') : own.has(path.split('/')[1] ?? '')) return null;
  const former = await db.oldAddress.findUnique({
    where: { path: post ? `/?p=${post}` : readable(path) },
    select: { target: true },
  });
  return former?.target ?? null;
}

/** As the import keeps it: umlauts as letters, lower case, no slash at its end. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path).toLowerCase().replaceAll('\0', '').replace(/\/+$/, '').slice(0, 1_000);
  } catch {
    return path;
  }
}
