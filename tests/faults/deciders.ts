import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { members, type Portal, SITE } from './portal';

interface Waiting {
  commentId: number;
  version: number;
  revisionId: number;
}

/** With the pauses at least half a minute: a server that is away for longer does not come back. */
const MOST_TRIES = 300;

/** Lets moderators decide, each their own comments, while something is done to the portal; what became of all decisions. */
export async function whileDeciding(portal: Portal, work: () => Promise<void>): Promise<string> {
  const cookies = await moderators(portal, 6);
  const waiting = await queueUp(portal, 600);
  const [rule] = await portal.sql('SELECT min(id) AS id FROM "HouseRuleVersion"');
  const acknowledged: number[] = [];
  let failures = 0;
  let over = false;
  const decide = async (cookie: string) => {
    for (let mark = waiting.pop(); mark && !over; mark = waiting.pop()) {
      const verdict =
        mark.commentId % 2
          ? { verdict: 'APPROVE' }
          : { verdict: 'REJECT', houseRuleVersionId: rule.id, explanation: 'Off the matter.' };
      // The same again until the server says something: a 409 then means that it had been done.
      let status = 0;
      for (let tries = 0; (status === 0 || status >= 500) && tries < MOST_TRIES; tries++) {
        status = await send(cookie, { ...verdict, marks: [mark] });
        if (status === 200) acknowledged.push(mark.commentId);
        else if (status === 0 || status >= 500) {
          failures++;
          await pause(100);
        }
      }
      assert.ok(status === 200 || status === 409, `a decision was answered with ${status}`);
    }
  };
  const deciding = cookies.map(decide);
  try {
    await work();
  } finally {
    over = true;
    await Promise.all(deciding);
  }
  const { decided, halves, lost } = await reckon(portal, acknowledged);
  assert.deepEqual([halves, lost], [0, 0], `of ${decided}`);
  assert.ok(acknowledged.length > cookies.length, `only ${acknowledged.length} were decided`);
  return `${acknowledged.length} decisions acknowledged, ${decided} stored whole, 0 lost, 0 halves (${failures} requests failed)`;
}

const send = (cookie: string, body: object) =>
  fetch(`${SITE}/api/desk/decisions`, {
    method: 'POST',
    headers: { cookie, origin: SITE, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  }).then(
    ({ status }) => status,
    () => 0,
  );

async function moderators(portal: Portal, count: number): Promise<string[]> {
  const cookies = await members(portal, count);
  const ids = cookies.map((cookie) => cookie.replace('session=', ''));
  await portal.sql(`UPDATE "User" SET role = 'MODERATOR' WHERE id = ANY($1::text[])`, [ids]);
  return cookies;
}

/** Waiting comments of a person who gets mail at once. */
async function queueUp(portal: Portal, count: number): Promise<Waiting[]> {
  const [cookie = ''] = await members(portal, 1);
  return portal.sql(
    `WITH article AS (SELECT id FROM "Article" WHERE status = 'PUBLISHED' ORDER BY id LIMIT 1),
     stored AS (
       INSERT INTO "Comment" ("articleId", "authorId", "rootId", path, "formKey")
       SELECT article.id, $1, 0, lpad(n::text, 7, '0'), $2 || n FROM article, generate_series(1, $3::int) n
       RETURNING id, version
     ), worded AS (
       INSERT INTO "CommentRevision" ("commentId", number, source, html)
       SELECT id, 1, 'To decide', '<p>To decide</p>' FROM stored RETURNING id, "commentId"
     )
     SELECT stored.id AS "commentId", version, worded.id AS "revisionId" FROM stored JOIN worded ON "commentId" = stored.id`,
    [cookie.replace('session=', ''), randomUUID(), count],
  );
}

/** Decided comments; those of which only a part was stored; those that a moderator was told of and that are not. */
async function reckon(portal: Portal, acknowledged: number[]) {
  const [row] = await portal.sql(
    `WITH own AS (
       SELECT c.id, c.status::text, count(DISTINCT d.id)::int AS decisions, min(d."toStatus"::text) AS to_status,
         count(DISTINCT m.id)::int AS mails, count(DISTINCT n.id)::int AS notifications
       FROM "Comment" c JOIN "CommentRevision" r ON r."commentId" = c.id AND r.source = 'To decide'
       LEFT JOIN "ModerationDecision" d ON d."commentId" = c.id
       LEFT JOIN "Mail" m ON m."decisionId" = d.id
       LEFT JOIN "Notification" n ON n."decisionId" = d.id
       GROUP BY c.id
     )
     SELECT count(*) FILTER (WHERE decisions > 0)::int AS decided,
       count(*) FILTER (WHERE CASE WHEN status = 'WAITING' THEN decisions + mails + notifications > 0
         ELSE decisions <> 1 OR to_status <> status OR notifications <> 1
           OR mails > 1 OR status = 'REJECTED' AND mails <> 1 END)::int AS halves,
       count(*) FILTER (WHERE decisions = 0 AND id = ANY($1::int[]))::int AS lost
     FROM own`,
    [acknowledged],
  );
  return row as { decided: number; halves: number; lost: number };
}
