import { connection } from 'next/server';
import { articleParts } from '@/lib/sitemaps/queries';
import { answerXml, sitemapIndex } from '@/lib/sitemaps/sitemap';

const lists = ['news', 'topics', 'authors', 'jobs', 'books'].map((list) => `/sitemap/${list}`);

/** Where search engines begin. */
export async function GET() {
  await connection();
  const parts = Array.from({ length: await articleParts() }, (_, index) => `/sitemap/${index + 1}`);
  return answerXml(sitemapIndex([...lists, ...parts]));
}
