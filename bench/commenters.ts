import { randomBytes, randomUUID } from 'node:crypto';

/** Accounts of last month with a session each. */
export async function signInAll(count: number): Promise<string[]> {
  const { db } = await import('@/lib/db');
  const run = randomBytes(6).toString('hex');
  await db.$executeRaw`
    INSERT INTO "User" (id, email, name, "createdAt")
    SELECT ${run} || n, ${run} || n || '@example.org', 'Bench ' || n, now() - interval '30 days'
    FROM generate_series(1, ${count}::int) n`;
  await db.$executeRaw`
    INSERT INTO "Session" ("sessionToken", "userId", expires)
    SELECT ${run} || n, ${run} || n, now() + interval '1 day' FROM generate_series(1, ${count}::int) n`;
  return Array.from({ length: count }, (_, n) => `${run}${n + 1}`);
}

interface Place {
  /** Where it is sent, and what the site is called there. */
  url: string;
  origin: string;
  slug: string;
  session: string;
}

/** The hidden fields of the comment form, as a browser without scripts sends them back. */
export async function formOf({ url, slug, session }: Omit<Place, 'origin'>): Promise<[string, string][]> {
  const html = await (
    await fetch(`${url}/articles/${slug}/comment`, { headers: { cookie: `session=${session}` } })
  ).text();
  const [form = ''] = /<form[^>]*class="comment-form"[\s\S]*?<\/form>/.exec(html) ?? [];
  const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&#x27;', "'");
  return [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    unescaped(/name="([^"]*)"/.exec(input)?.[1] ?? ''),
    unescaped(/value="([^"]*)"/.exec(input)?.[1] ?? ''),
  ]);
}

/** Sends a comment; status 0 when there was no answer at all, and the comment's id when it was taken. */
export async function sendComment({ url, origin, slug, session }: Place, form: [string, string][]) {
  const body = new FormData();
  for (const [name, value] of form) body.append(name, value);
  body.set('formKey', randomUUID());
  body.set('text', `Measured ${randomUUID()}: a thought that takes a line or two, as most of them do.`);
  const answer = await fetch(`${url}/api/articles/${slug}/comments`, {
    method: 'POST',
    headers: { cookie: `session=${session}`, origin },
    body,
    redirect: 'manual',
  }).catch(() => null);
  await answer?.arrayBuffer().catch(() => null);
  const [, id] = /\/account\/comments\/(\d+)/.exec(answer?.headers.get('location') ?? '') ?? [];
  return { status: answer?.status ?? 0, id: id ? Number(id) : null };
}
