import type { Person, ProfilePage } from 'schema-dts';
import { pictureSources } from '@/lib/media/picture-markup';
import { absolute } from '@/lib/structured-data/graph';
import { publisher } from '@/lib/structured-data/site';

interface Author {
  slug: string;
  name: string;
  role: string;
  bio: string;
  portrait?: Parameters<typeof pictureSources>[0] | null;
}

/** An author of the site. */
export const person = ({ slug, name, role, bio, portrait }: Author): Person => ({
  '@type': 'Person',
  '@id': absolute(`/authors/${slug}#person`),
  name,
  url: absolute(`/authors/${slug}`),
  ...(role ? { jobTitle: role } : {}),
  ...(bio ? { description: bio } : {}),
  ...(portrait ? { image: absolute(pictureSources(portrait).src) } : {}),
  worksFor: publisher,
});

/** The page of an author, as Google asks for it. */
export const profile = (author: Author): ProfilePage => ({
  '@type': 'ProfilePage',
  url: absolute(`/authors/${author.slug}`),
  mainEntity: person(author),
});
