import { connection } from 'next/server';
import { articleParts } from '@/lib/sitemaps/queries';
import { answerXml, sitemapIndex } from '@/lib/sitemaps/sitemap';

const lists = ['news', 'pages', 'topics', 'authors', 'jobs', 'books'].map((list) => ({ path: `/sitemap/${list}` }));

/** Where search engines begin. */
export async function GET() {
  await connection();
  const parts = (await articleParts()).map(({ part, changed }) => ({ path: `/sitemap/${part}`, changed }));
  return answerXml(sitemapIndex([...lists, ...parts]));
}
