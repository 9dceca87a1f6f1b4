import type { Book } from 'schema-dts';
import type { bookBySlug } from '@/lib/books/queries';
import { pictureSources } from '@/lib/media/picture-markup';
import { absolute } from '@/lib/structured-data/graph';

type Shown = NonNullable<Awaited<ReturnType<typeof bookBySlug>>>;

/** A recommended book. */
export const book = ({ slug, title, author, publisher, year, isbn13, blurb, cover }: Shown): Book => ({
  '@type': 'Book',
  '@id': absolute(`/books/${slug}#book`),
  name: title,
  url: absolute(`/books/${slug}`),
  author: { '@type': 'Person', name: author },
  publisher: { '@type': 'Organization', name: publisher },
  datePublished: String(year),
  isbn: isbn13,
  description: blurb,
  ...(cover ? { image: absolute(pictureSources(cover).src) } : {}),
});
