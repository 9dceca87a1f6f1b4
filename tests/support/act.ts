import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { SESSION_COOKIE, type Viewer } from '@/lib/accounts/find-viewer';
import { withAnswer } from '@/lib/answer';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { emptyForm } from '@/lib/form';
import { receive } from './next-request';

const sessionOf = (viewer: Viewer) => `session-of-${viewer.id}`;

/** Lets people in: a session for each. */
export const signInAll = (people: Viewer[]) =>
  db.session.createMany({
    data: people.map((person) => ({
      sessionToken: sessionOf(person),
      userId: person.id,
      expires: new Date(Date.now() + 3_600_000),
    })),
  });

/** From now on requests come from this person, or from nobody, and from our own pages. */
export function comeAs(viewer: Viewer | null, other: Record<string, string> = {}): Record<string, string> {
  const headers = { origin: new URL(env.SITE_URL).origin, ...other };
  receive({ headers, cookies: viewer ? { [SESSION_COOKIE]: sessionOf(viewer) } : {} });
  return { ...headers, ...(viewer ? { cookie: `${SESSION_COOKIE}=${sessionOf(viewer)}` } : {}) };
}

/** What a page of somebody else's sends. */
export const FOREIGN: Record<string, string>[] = [
  { origin: 'https://evil.example' },
  { 'sec-fetch-site': 'cross-site' },
];

/** A server action, of either shape: a form's alone, or one with the state before. */
export type Action = (...given: never[]) => Promise<unknown>;

/** Calls a server action as its form does; the status that the browser would get. */
export async function sendForm(
  action: Action,
  viewer: Viewer | null,
  fields: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<number> {
  comeAs(viewer, headers);
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  const given = (action.length > 1 ? [emptyForm, form] : [form]) as never[];
  try {
    await withAnswer(response, () => action(...given));
    return response.statusCode;
  } catch (error) {
    if (String((error as { digest?: string }).digest).startsWith('NEXT_REDIRECT')) return 303;
    throw error;
  }
}

/** Everything that is stored, a text for each table, to see that nothing has changed. */
export async function everything(): Promise<Map<string, string | null>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE (schemaname = 'public' AND tablename <> '_prisma_migrations') OR tablename = '_private_jobs' ORDER BY 1`;
  const sums = tables.map(
    ({ name }) => `SELECT '${name}' AS name, string_agg(t::text, ',' ORDER BY t::text) AS rows FROM ${name} t`,
  );
  const rows = await db.$queryRawUnsafe<{ name: string; rows: string | null }[]>(sums.join(' UNION ALL '));
  return new Map(rows.map((table) => [table.name, table.rows]));
}
