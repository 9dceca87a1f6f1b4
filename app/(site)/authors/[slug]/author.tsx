import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { authorBySlug } from '@/lib/articles/queries';
import { ArticleList } from '../../article-list';

interface Props {
  slug: string;
  page: number;
}

export async function authorMetadata({ slug, page }: Props): Promise<Metadata> {
  const author = await authorBySlug(slug);
  if (!author) return {};
  return {
    title: page === 1 ? author.name : `${author.name} (${page})`,
    description: author.bio,
    alternates: { canonical: page === 1 ? `/authors/${slug}` : `/authors/${slug}/page/${page}` },
  };
}

/** One page of what an author has written. */
export async function AuthorArticles({ slug, page }: Props) {
  const author = await authorBySlug(slug);
  if (!author) notFound();
  return (
    <ArticleList
      title={author.name}
      intro={author.bio}
      filter={{ author: slug }}
      page={page}
      base={`/authors/${slug}`}
    />
  );
}
