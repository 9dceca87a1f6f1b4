import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StructuredData } from '@/app/_ui/structured-data';
import { authorBySlug } from '@/lib/articles/queries';
import { t } from '@/lib/site/messages';
import { breadcrumbs } from '@/lib/structured-data/breadcrumbs';
import { graph } from '@/lib/structured-data/graph';
import { profile } from '@/lib/structured-data/person';
import { ArticleList } from '../../article-list';
import { AuthorPortrait } from '../../author-portrait';
import { pageMetadata } from '../../page-metadata';

interface Props {
  slug: string;
  page: number;
}

export async function authorMetadata({ slug, page }: Props): Promise<Metadata> {
  const author = await authorBySlug(slug);
  if (!author) return {};
  return pageMetadata({
    path: page === 1 ? `/authors/${slug}` : `/authors/${slug}/page/${page}`,
    title: page === 1 ? author.name : `${author.name} (${page})`,
    description: author.bio,
    feeds: [{ path: `/authors/${slug}`, title: author.name }],
  });
}

/** One page of what an author has written. */
export async function AuthorArticles({ slug, page }: Props) {
  const author = await authorBySlug(slug);
  if (!author) notFound();
  const way = breadcrumbs(
    { name: t('site.home'), path: '/' },
    { name: t('articles.authors'), path: '/authors' },
    { name: author.name, path: `/authors/${slug}` },
  );
  return (
    <>
      <StructuredData data={graph(...(page === 1 ? [profile(author)] : []), way)} />
      <ArticleList
        title={author.name}
        intro={author.bio}
        filter={{ author: slug }}
        page={page}
        base={`/authors/${slug}`}
        portrait={<AuthorPortrait portrait={author.portrait} />}
        follow={`/subscriptions/new?kind=AUTHOR&id=${author.id}`}
      />
    </>
  );
}
