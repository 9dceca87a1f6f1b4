import { keepUntilExpired, tags } from '@/lib/cache';
import { visibleAnywhere } from '@/lib/comments/queries';
import { db } from '@/lib/db';

const A_PAGE = 20;
const WAITING_A_PAGE = 50;

export const shownPortrait = { slug: true, listed: true, picture: true, status: true } as const;

interface Portrayed {
  slug: string;
  listed: boolean;
  picture: string;
  status: 'WAITING' | 'SHOWN' | 'REMOVED';
}

/** What stands beside a person's comments: their page if they wish to have one, their picture once it was looked at. */
export const portraitOf = (profile: Portrayed | null) => ({
  path: profile?.listed ? (`/people/${profile.slug}` as const) : null,
  picture: profile?.status === 'SHOWN' && profile.picture ? portraitSources(profile.picture) : null,
});

export const portraitSources = (folder: string) => ({
  src: `/media/${folder}/96.webp`,
  srcSet: `/media/${folder}/96.webp 1x, /media/${folder}/192.webp 2x`,
});

/** A person's own profile; null while they have not made one. */
export const ownProfile = (viewer: { id: string }) =>
  db.profile.findUnique({
    where: { userId: viewer.id },
    select: { slug: true, listed: true, bio: true, picture: true, status: true, reason: true },
  });

/** Whose page this is; null when they do not wish to have one. */
const listedPerson = (slug: string) =>
  db.profile.findFirst({ where: { slug, listed: true }, select: { userId: true } });

/** Whether a person's list of comments has this page. */
export async function hasPersonPage({ slug, page }: { slug: string; page: number }): Promise<boolean> {
  const person = await listedPerson(slug);
  if (!person || page === 1) return Boolean(person);
  const where = { authorId: person.userId, ...visibleAnywhere } as const;
  return (await db.comment.count({ where, take: (page - 1) * A_PAGE + 1 })) > (page - 1) * A_PAGE;
}

/** A person's public page: what they tell, and what of theirs was approved, newest first. Cached. */
export async function personPage({ slug, page }: { slug: string; page: number }) {
  'use cache';
  const listed = await listedPerson(slug);
  keepUntilExpired(tags.discussions, tags.articles, tags.roles, ...(listed ? [tags.person(listed.userId)] : []));
  if (!listed) return null;
  const { userId } = listed;
  const [person, comments] = await Promise.all([
    db.user.findUniqueOrThrow({
      where: { id: userId },
      select: { name: true, role: true, createdAt: true, profile: { select: { ...shownPortrait, bio: true } } },
    }),
    db.comment.findMany({
      where: { authorId: userId, ...visibleAnywhere },
      orderBy: { id: 'desc' },
      skip: (page - 1) * A_PAGE,
      take: A_PAGE + 1,
      select: {
        ...{ id: true, createdAt: true },
        article: { select: { slug: true, title: true } },
        publishedRevision: { select: { html: true } },
      },
    }),
  ]);
  const { profile } = person;
  return {
    ...{ name: person.name ?? '', role: person.role, createdAt: person.createdAt },
    bio: profile?.status === 'SHOWN' ? profile.bio : '',
    picture: portraitOf(profile).picture,
    comments: comments.slice(0, A_PAGE),
    older: comments.length > A_PAGE,
  };
}

/** Any person's page, for building one; null when nobody has one. */
export const somePerson = () => db.profile.findFirst({ where: { listed: true }, select: { slug: true } });

/** What people tell about themselves and nobody has looked at yet, the oldest first. */
export const waitingProfiles = () =>
  db.profile.findMany({
    where: { status: 'WAITING' },
    orderBy: { updatedAt: 'asc' },
    take: WAITING_A_PAGE,
    select: {
      ...{ userId: true, version: true, bio: true, picture: true, updatedAt: true },
      user: { select: { name: true } },
    },
  });
