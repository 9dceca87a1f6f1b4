import { z } from 'zod';
import { EMPLOYMENT_TYPES } from '@/lib/jobs/schema';
import type { Prisma } from '@/prisma/generated/client';

// What somebody can want to hear of: the parameters of the board's own address, in a fixed order.
const search = z.object({
  q: z.string().trim().max(200).optional().catch(undefined),
  place: z.string().trim().max(100).optional().catch(undefined),
  type: z.enum(EMPLOYMENT_TYPES).optional().catch(undefined),
  remote: z.literal('1').optional().catch(undefined),
});

const read = (query: string) => search.parse(Object.fromEntries(new URLSearchParams(query)));

/** The same text for the same search, whatever else stood in the address. */
export function searchQuery(typed: string): string {
  const wanted = Object.entries(read(typed)).filter(([, value]) => value);
  return new URLSearchParams(wanted as [string, string][]).toString();
}

/** Published and not past its last moment, whether the clock has been here already or not. */
export const published = (now = new Date()) =>
  ({ status: 'PUBLISHED', OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] }) satisfies Prisma.AdvertWhereInput;

/** The adverts that a search finds now. */
export function found(query: string): Prisma.AdvertWhereInput {
  const { q = '', place, type, remote } = read(query);
  const like = (contains: string) => ({ contains, mode: 'insensitive' }) as const;
  const words = q.split(/\s+/).filter(Boolean);
  return {
    AND: [
      published(),
      ...words.map((word) => ({ OR: [{ title: like(word) }, { company: like(word) }, { bodyHtml: like(word) }] })),
      ...(place ? [{ place: like(place) }] : []),
      ...(type ? [{ employmentType: type }] : []),
      ...(remote ? [{ remote: true }] : []),
    ],
  };
}

/** What it looks for, in its own words, for a list: "KI, Berlin". Empty when it looks for everything. */
export const searchWords = (query: string): string => {
  const { q, place } = read(query);
  return [q, place].filter(Boolean).join(', ');
};
