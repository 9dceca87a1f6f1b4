import { connection } from 'next/server';
import { advertParts, articleParts } from '@/lib/sitemaps/queries';
import { answerXml, sitemapIndex } from '@/lib/sitemaps/sitemap';

const lists = ['news', 'pages', 'topics', 'authors', 'books'].map((list) => ({ path: `/sitemap/${list}` }));

/** Where search engines begin. */
export async function GET() {
  await connection();
  const [articles, adverts] = await Promise.all([articleParts(), advertParts()]);
  const parts = [
    ...articles.map(({ part, changed }) => ({ path: `/sitemap/${part}`, changed })),
    ...adverts.map(({ part, changed }) => ({ path: `/sitemap/jobs-${part}`, changed })),
  ];
  return answerXml(sitemapIndex([...lists, ...parts]));
}
