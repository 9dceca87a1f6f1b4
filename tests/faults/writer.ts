import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Portal, SITE } from './portal';

export interface Sent {
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
  const html = await (await fetch(`${SITE}${path}/comment`, { headers: { cookie } })).text();
  const form = html.split('<form').find((part) => part.includes('name="text"')) ?? '';
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)].map(
    ([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&')] as const,
  );
  return { articleId: Number(article.id), path, hidden };
}
type Form = Awaited<ReturnType<typeof formOf>>;

/** Sends the comment form once, where its `action` says; the answer. A redirect is the success that a browser is told of. */
export async function sendComment(form: Form, cookie: string, key: string, text: string): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of form.hidden) body.append(name, name === 'formKey' ? key : value);
  body.append('text', text);
  return fetch(`${SITE}/api${form.path}/comments`, {
    method: 'POST',
    body,
    headers: { cookie, origin: SITE },
    redirect: 'manual',
    signal: AbortSignal.timeout(60_000),
  });
}

/** Writes until told to stop, as somebody who presses the button again after every failure. */
export async function writeOn(form: Form, cookie: string, isOver: () => boolean, seen: Seen): Promise<void> {
  for (let number = 0; !isOver() && number < 19; number++) {
    const key = randomUUID();
    for (;;) {
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

export interface Seen {
  acknowledged: Sent[];
  statuses: Map<number, number>;
  /** Refused, and the page that said so no longer held the text. */
  lostTexts: string[];
}
export const nothingSeen = (): Seen => ({ acknowledged: [], statuses: new Map(), lostTexts: [] });

/** What became of every key: the acknowledged ones that are not stored, and those stored twice. */
export async function reckon(portal: Portal, { acknowledged }: Seen) {
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
