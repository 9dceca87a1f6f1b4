import { connection } from 'next/server';
import { allTopics } from '@/lib/articles/queries';
import { pictureSources } from '@/lib/media/picture-markup';
import { locale } from '@/lib/site/messages';
import { settings } from '@/lib/site/settings/queries';
import { articlePart, articleParts, newsArticles, otherPages } from '@/lib/sitemaps/queries';
import { answerXml, sitemap } from '@/lib/sitemaps/sitemap';

/** One list of pages: `news`, `topics`, `authors`, `jobs`, `books`, or a number for a part of all articles. */
export async function GET(_: Request, { params }: { params: Promise<{ part: string }> }) {
  await connection();
  const { part } = await params;
  if (part === 'news') return answerXml(await news());
  if (part === 'topics')
    return answerXml(sitemap((await allTopics()).map(({ slug }) => ({ path: `/topics/${slug}` }))));
  if (part === 'authors' || part === 'jobs' || part === 'books') {
    const pages = (await otherPages())[part];
    return answerXml(sitemap(pages.map(({ slug }) => ({ path: `/${part}/${slug}` }))));
  }
  const known = /^[1-9]\d{0,5}$/.test(part) && Number(part) <= (await articleParts());
  if (!known) return answerXml(null);
  const articles = await articlePart(Number(part));
  return answerXml(
    sitemap(
      articles.map(({ slug, updatedAt, hero }) => ({
        path: `/articles/${slug}`,
        changed: updatedAt,
        picture: hero ? pictureSources(hero).src : undefined,
      })),
    ),
  );
}

async function news(): Promise<string> {
  const [{ siteName }, articles] = await Promise.all([settings(), newsArticles()]);
  return sitemap(
    articles.map(({ slug, title, publishedAt }) => ({
      path: `/articles/${slug}`,
      news: { title, date: publishedAt ?? new Date(0), siteName, language: locale },
    })),
  );
}
