import { connection } from 'next/server';
import { locale } from '@/lib/site/messages';
import { settings } from '@/lib/site/settings/queries';
import { advertPart, articlePart, lists, newsArticles, otherPages } from '@/lib/sitemaps/queries';
import { answerXml, sitemap } from '@/lib/sitemaps/sitemap';

const always = [
  ...['/', '/topics', '/authors', '/archive', '/jobs', '/books', '/newsletter', '/rules', '/transparency'],
  ...['/imprint', '/privacy', '/contact', '/accessibility'],
];

const named: Record<string, () => Promise<string>> = {
  news: async () => {
    const [{ siteName }, articles] = await Promise.all([settings(), newsArticles()]);
    return sitemap(
      articles.map(({ slug, title, publishedAt }) => ({
        path: `/articles/${slug}`,
        news: { title, date: publishedAt ?? new Date(0), siteName, language: locale },
      })),
    );
  },
  pages: async () => {
    const { issues } = await otherPages();
    const letters = issues.map(({ number, sentAt }) => ({ path: `/newsletter/${number}`, changed: sentAt }));
    return sitemap([...always.map((path) => ({ path })), ...letters]);
  },
  topics: async () =>
    sitemap((await lists()).topics.map(({ slug, changed }) => ({ path: `/topics/${slug}`, changed }))),
  authors: async () =>
    sitemap((await lists()).authors.map(({ slug, changed }) => ({ path: `/authors/${slug}`, changed }))),
  books: async () => sitemap((await otherPages()).books.map(({ slug }) => ({ path: `/books/${slug}` }))),
};

/** One list of pages by its name, or by a number a part of all articles or adverts. */
export async function GET(_: Request, { params }: { params: Promise<{ part: string }> }) {
  await connection();
  const { part } = await params;
  const list = Object.hasOwn(named, part) ? named[part] : undefined;
  if (list) return answerXml(await list());
  const [, kind, number] = /^(jobs-)?([1-9]\d{0,5})$/.exec(part) ?? [];
  const pages = number ? await (kind ? advertPart : articlePart)(Number(number)) : null;
  return answerXml(pages && sitemap(pages));
}
