import { db } from '@/lib/db';
import { Prisma } from '@/prisma/generated/client';

const A_PAGE = 40;
const shown = {
  ...{ id: true, path: true, width: true, height: true, avif: true, name: true, createdAt: true },
  ...{ alt: true, caption: true, credit: true, focusX: true, focusY: true },
} as const;

export type LibraryPicture = NonNullable<Awaited<ReturnType<typeof picture>>>;

interface Filter {
  words?: string | undefined;
  /** Only those that nobody has described yet. */
  undescribed?: boolean | undefined;
  before?: number | undefined;
}

/** The library, the newest first; and whether there are older ones. */
export async function library({ words = '', undescribed, before }: Filter) {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Media"
    WHERE ${before ? Prisma.sql`id < ${before}` : Prisma.sql`true`}
      AND ${undescribed ? Prisma.sql`alt = ''` : Prisma.sql`true`}
      AND ${words ? Prisma.sql`(name || ' ' || alt || ' ' || caption || ' ' || credit) ILIKE ${pattern(words)}` : Prisma.sql`true`}
    ORDER BY id DESC LIMIT ${A_PAGE + 1}`;
  const ids = rows.slice(0, A_PAGE).map(({ id }) => id);
  const pictures = await db.media.findMany({ where: { id: { in: ids } }, orderBy: { id: 'desc' }, select: shown });
  return { pictures, older: rows.length > A_PAGE };
}

const pattern = (words: string) => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;

/** One picture; null when there is none. */
export const picture = (id: number) => db.media.findUnique({ where: { id }, select: shown });

/** Several pictures, the newest first. */
export const pictures = (ids: number[]) =>
  db.media.findMany({ where: { id: { in: ids } }, orderBy: { id: 'desc' }, take: 100, select: shown });

/** Where a picture that was replaced is now; null when it never was there. */
export async function movedPath(path: string): Promise<string | null> {
  const former = await db.formerMediaPath.findUnique({
    where: { path },
    select: { media: { select: { path: true } } },
  });
  return former?.media.path ?? null;
}
