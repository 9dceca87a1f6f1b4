import type { Person, ProfilePage } from 'schema-dts';
import { absolute } from '@/lib/structured-data/graph';
import { publisher } from '@/lib/structured-data/site';

interface Author {
  slug: string;
  name: string;
  role: string;
  bio: string;
}

/** An author of the site. */
export const person = ({ slug, name, role, bio }: Author): Person => ({
  '@type': 'Person',
  '@id': absolute(`/authors/${slug}#person`),
  name,
  url: absolute(`/authors/${slug}`),
  ...(role ? { jobTitle: role } : {}),
  ...(bio ? { description: bio } : {}),
  worksFor: publisher,
});

/** The page of an author, as Google asks for it. */
export const profile = (author: Author): ProfilePage => ({
  '@type': 'ProfilePage',
  url: absolute(`/authors/${author.slug}`),
  mainEntity: person(author),
});
