import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { postmaster } from '@/cli/database/postmaster';
import { setEnv } from '@/lib/env';
import type { Site } from './site';

/** What no visitor can do: the domain's own functions on the database of a running portal. */
export async function backstage(site: Site) {
  const secrets = JSON.parse(readFileSync(join(site.data, 'secrets.json'), 'utf8'));
  const { AUTH_SECRET, INTERNAL_SECRET, databasePassword } = secrets;
  const port = postmaster(join(site.data, 'postgres'))?.port;
  const DATABASE_URL = `postgresql://depesche:${databasePassword}@127.0.0.1:${port}/depesche`;
  // After a restart the database is elsewhere: the client for the old place is of no use.
  if (process.env.DATABASE_URL !== DATABASE_URL) delete (globalThis as { depescheDb?: unknown }).depescheDb;
  setEnv({ DATABASE_URL, AUTH_SECRET, INTERNAL_SECRET, SITE_URL: site.url });
  // Late: they read the environment when they are loaded.
  const [{ db }, { tags }, { crowd }] = await Promise.all([
    import('@/lib/db'),
    import('@/lib/cache'),
    import('../support/crowd'),
  ]);
  const forget = async (names: string[]) => {
    const headers = { authorization: `Bearer ${INTERNAL_SECRET}`, origin: site.url };
    const body = JSON.stringify({ tags: names });
    const answer = await fetch(`${site.url}/api/revalidate`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  };
  return { db, tags, crowd, forget };
}
