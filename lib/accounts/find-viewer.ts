import type { Role } from '@/lib/accounts/schema';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { isStorable } from '@/lib/fields';
import { gather } from '@/lib/together';

export interface Viewer {
  id: string;
  name: string;
  role: Role;
}

export const secureCookies = env.SITE_URL.startsWith('https:');
export const SESSION_COOKIE = secureCookies ? '__Host-session' : 'session';

/** Whose session a cookie's token names, with the role of this moment; null when unknown or over. */
export const findViewer = async (token: string | undefined): Promise<Viewer | null> =>
  token && token.length <= 200 && isStorable(token) ? viewerOf(token) : null;

const viewerOf = gather<string, Viewer | null>({
  most: 100,
  work: async (tokens) => {
    const found = await db.$queryRaw<(Viewer & { token: string })[]>`
      SELECT s."sessionToken" AS token, u.id, coalesce(u.name, '') AS name, u.role
      FROM "Session" s JOIN "User" u ON u.id = s."userId"
      WHERE s."sessionToken" = ANY(${tokens}::text[]) AND s.expires > now()`;
    const viewers = new Map(found.map(({ token, ...viewer }) => [token, viewer]));
    return tokens.map((token) => viewers.get(token) ?? null);
  },
});
