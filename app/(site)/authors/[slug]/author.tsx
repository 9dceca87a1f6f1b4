import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StructuredData } from '@/app/_ui/structured-data';
import { authorBySlug } from '@/lib/articles/queries';
import { graph } from '@/lib/structured-data/graph';
import { person } from '@/lib/structured-data/person';
import { ArticleList } from '../../article-list';
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
  return (
    <>
      {page === 1 && <StructuredData data={graph(person(author))} />}
      <ArticleList
        title={author.name}
        intro={author.bio}
        filter={{ author: slug }}
        page={page}
        base={`/authors/${slug}`}
        follow={`/subscriptions/new?kind=AUTHOR&id=${author.id}`}
      />
    </>
  );
}
