import { connection } from 'next/server';
import { articleParts } from '@/lib/sitemaps/queries';
import { answerXml, sitemapIndex } from '@/lib/sitemaps/sitemap';

/** Where search engines begin. */
export async function GET() {
  await connection();
  const parts = Array.from({ length: await articleParts() }, (_, index) => `/sitemap/${index + 1}`);
  return answerXml(sitemapIndex(['/sitemap/news', '/sitemap/topics', ...parts]));
}
