import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { stampForm } from '@/lib/comments/form-stamp';
import { members, type Portal, SITE } from './portal';

interface Sent {
  key: string;
  /** Where the browser was led, once it was told of success. */
  location: string;
}

/** An article that takes comments, and the fields of its form as a browser without scripts has them. */
export async function formOf(portal: Portal, cookie: string) {
  const [article] = await portal.sql(
    `SELECT id, slug FROM "Article" WHERE status = 'PUBLISHED' AND "commentsOpen" ORDER BY "publishedAt" DESC LIMIT 1`,
  );
  const path = `/articles/${article.slug}`;
  return { articleId: Number(article.id), path, hidden: await hiddenFields(`${path}/comment`, 'text', { cookie }) };
}
export type Form = Awaited<ReturnType<typeof formOf>>;

/** The hidden fields of that form on a page that has a field of this name. */
export async function hiddenFields(path: string, field: string, headers: Record<string, string> = {}) {
  const html = await (await fetch(`${SITE}${path}`, { headers })).text();
  const form = html.split('<form').find((part) => part.includes(`name="${field}"`)) ?? '';
  return [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)].map(
    ([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&')] as const,
  );
}

/** Longer than a person must wait who cannot prove by a script to be one. */
const LONG_AGO = 90_000;

/**
 * Sends the comment form once, where its `action` says, as somebody who has thought for a while; the answer. A
 * redirect is the success that a browser is told of.
 */
export async function sendComment(form: Form, cookie: string, key: string, text: string): Promise<Response> {
  const own: Record<string, string> = { formKey: key, since: stampForm(key, Date.now() - LONG_AGO) };
  const body = new FormData();
  for (const [name, value] of form.hidden) body.append(name, own[name] ?? value);
  body.append('text', text);
  return fetch(`${SITE}/api${form.path}/comments`, {
    method: 'POST',
    body,
    headers: { cookie, origin: SITE },
    redirect: 'manual',
    signal: AbortSignal.timeout(60_000),
  });
}

/** Lets a dozen people write while something is done to the portal; what became of all that they sent. */
export async function whileWriting(portal: Portal, work: (form: Form, cookies: string[]) => Promise<void>) {
  const cookies = await members(portal, 12);
  const form = await formOf(portal, cookies[0] ?? '');
  const seen = nothingSeen();
  let over = false;
  const writing = cookies.map((cookie) => writeOn(form, cookie, () => over, seen));
  try {
    await work(form, cookies);
  } finally {
    over = true;
    await Promise.all(writing);
  }
  const statuses = [...seen.statuses].map(([status, count]) => `${count}×${status || 'cut'}`).join(' ');
  const { lost, doubled, acknowledged } = await reckon(portal, seen);
  assert.deepEqual([lost, doubled], [0, 0], `of ${acknowledged}: ${statuses}`);
  assert.equal(seen.lostTexts.length, 0, `texts were lost; ${statuses}`);
  assert.ok(acknowledged > cookies.length, `only ${acknowledged} were taken: ${statuses}`);
  return `${acknowledged} acknowledged, 0 lost, 0 doubled (${statuses})`;
}

/** With the pauses about half a minute: who is refused for so long gives up. */
const MOST_TRIES = 150;

/** Writes until told to stop, as somebody who presses the button again after every failure. */
async function writeOn(form: Form, cookie: string, isOver: () => boolean, seen: Seen): Promise<void> {
  for (let number = 0; !isOver() && number < 19; number++) {
    const key = randomUUID();
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const answer = await sendComment(form, cookie, key, `Comment ${key}`).catch(() => null);
      const status = answer?.status ?? 0;
      seen.statuses.set(status, (seen.statuses.get(status) ?? 0) + 1);
      if (status === 303) {
        seen.acknowledged.push({ key, location: answer?.headers.get('location') ?? '' });
        break;
      }
      if (status === 503 && !(await answer?.text())?.includes(key)) seen.lostTexts.push(key);
      await pause(200);
    }
    await pause(50);
  }
}

interface Seen {
  acknowledged: Sent[];
  statuses: Map<number, number>;
  /** Refused, and the page that said so no longer held the text. */
  lostTexts: string[];
}
const nothingSeen = (): Seen => ({ acknowledged: [], statuses: new Map(), lostTexts: [] });

/** Of the acknowledged ones those that are not stored, and all that are stored twice. */
async function reckon(portal: Portal, { acknowledged }: Seen) {
  const rows: { text: string; count: string }[] = await portal.sql(
    `SELECT source AS text, count(*) FROM "CommentRevision" WHERE source LIKE 'Comment ________-%' GROUP BY 1`,
  );
  const stored = new Map(rows.map(({ text, count }) => [text.slice('Comment '.length), Number(count)]));
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter(({ key }) => !stored.has(key)).length,
    doubled: [...stored.values()].filter((count) => count > 1).length,
  };
}
