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
  setEnv({ DATABASE_URL, AUTH_SECRET, INTERNAL_SECRET, SITE_URL: site.url });
  // Late: they read the environment when they are loaded.
  const [{ db }, { tags }, { crowd }, { expireOnServer }] = await Promise.all([
    import('@/lib/db'),
    import('@/lib/cache'),
    import('../support/crowd'),
    import('@/lib/expire-on-server'),
  ]);
  const forget = (names: string[]) => expireOnServer(names, Number(new URL(site.url).port));
  return { db, tags, crowd, forget };
}
