import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { backstage } from '../backstage';
import { newPerson, signIn } from '../person';
import type { Site } from '../site';
import { focused, waiting } from './desk';
import type { Journey } from './journey';

/** Puts one waiting comment for each text into the queue, on the newest article, by members in turn. */
async function queueUp(site: Site, texts: string[], authors = 1): Promise<number[]> {
  const { db, crowd } = await backstage(site);
  const article = await db.article.findFirstOrThrow({
    where: { status: 'PUBLISHED' },
    orderBy: { publishedAt: 'desc' },
    select: { id: true },
  });
  const people = Array.from({ length: authors }, () => randomUUID());
  await db.user.createMany({ data: people.map((id) => ({ id, email: `${id}@busy.test`, name: `Gast ${id}` })) });
  const ids: number[] = [];
  for (const [turn, authorId] of people.entries()) {
    const own = texts.filter((_, index) => index % authors === turn);
    const answers = own.map(() => null);
    ids.push(
      ...(await crowd({ articleId: article.id, authorId, answers, html: (place) => own[place] ?? '', waiting: true })),
    );
  }
  return ids;
}

const byKeys: Journey = async (browser, site) => {
  const HUNDRED = 100;
  const stamp = Date.now();
  await queueUp(
    site,
    Array.from({ length: HUNDRED }, (_, number) => `Mit Tasten ${stamp} Nummer ${number}: ${randomUUID()}`),
  );
  const { page, context } = await newPerson(browser, site.url);
  await signIn({ page, context, requests: [] }, site.url, 'moderator@demo.test');
  await page.goto('/desk/moderation');
  const before = await waiting(page);
  assert.ok(before >= HUNDRED, `only ${before} wait`);
  // The first fetch of more cards fails; it is tried again before the last one is decided.
  await page.route(/\/api\/desk\/cards\?.*after=/, (route) => route.abort(), { times: 1 });
  const ids: string[] = [];
  // Keys count from the moment the page's scripts run.
  await page.locator('.cards[data-ready]').waitFor();
  for (let decided = 0; decided < HUNDRED; decided++) {
    // The next ones are fetched before the last is decided; a slow server may still be late with them.
    await page.waitForFunction(() => document.querySelector('[data-card]:not([data-settled])'));
    await page.keyboard.press('j');
    const at = await focused(page);
    assert.match(at, /^comment-\d+$/, `the focus is on no card after ${decided}`);
    assert.ok(!ids.includes(at), 'the focus moved on');
    ids.push(at);
    if (decided % 5 === 4) {
      await page.keyboard.press('r');
      await page.locator(`#${at} details[data-verdict=REJECT][open]`).waitFor();
      await page.keyboard.press('2');
      await page.waitForFunction(() => document.activeElement?.matches('[data-send]'));
      await page.keyboard.press('Enter');
    } else await page.keyboard.press('a');
    await page.locator(`#${at} .settled-text`).waitFor();
    assert.equal(await focused(page), at, 'the focus stayed on the decided card');
  }
  await page.waitForFunction(
    (expected) => document.querySelector('[data-count=waiting]')?.textContent === String(expected),
    before - HUNDRED,
  );
  const kept = await page.locator('[data-settled]').count();
  assert.ok(kept < HUNDRED, `${kept} decided cards are still on the screen`);
  // The last one was a rejection: taken back, the card is as it was and has the focus.
  await page.keyboard.press('u');
  await page.locator(`#${ids.at(-1)} button[value=APPROVE]`).waitFor();
  assert.equal(await focused(page), ids.at(-1));
  const letters: { text: string }[] = await (await fetch(`${site.url}/dev/mail?format=json`)).json();
  const own = (ids.at(-1) ?? '').replace('comment-', '/comments/');
  assert.ok(!letters.some(({ text }) => text.includes(own)), 'a mail left though its decision was undone');
};

const fiftyAtOnce: Journey = async (browser, site) => {
  const { db } = await backstage(site);
  const ids = await queueUp(
    site,
    Array.from({ length: 10 }, () => `Alle zugleich ${randomUUID()}`),
  );
  const cookies = await moderators(site, 50);
  const screens = await Promise.all(cookies.map((cookie) => openScreen(site, cookie)));
  const { page, context } = await newPerson(browser, site.url);
  await signIn({ page, context, requests: [] }, site.url, 'moderator@demo.test');
  await page.goto('/desk/moderation');

  const rule = await db.houseRuleVersion.findFirstOrThrow({ select: { id: true } });
  const marks = await db.comment.findMany({
    where: { id: { in: ids } },
    select: { id: true, version: true, revisions: { select: { id: true } } },
  });
  const statuses = await Promise.all(
    cookies.map(async (cookie, person) => {
      const own: number[] = [];
      for (const { id, version, revisions } of [...marks.slice(person % 10), ...marks.slice(0, person % 10)]) {
        const mark = { commentId: id, version, revisionId: revisions[0]?.id };
        const verdict =
          person % 2
            ? { verdict: 'APPROVE' }
            : { verdict: 'REJECT', houseRuleVersionId: rule.id, explanation: 'Nein.' };
        const answer = await fetch(`${site.url}/api/desk/decisions`, {
          method: 'POST',
          headers: { cookie, origin: site.url, 'content-type': 'application/json' },
          body: JSON.stringify({ ...verdict, marks: [mark] }),
        });
        own.push(answer.status);
      }
      return own;
    }),
  );
  const count = (status: number) => statuses.flat().filter((one) => one === status).length;
  assert.deepEqual([count(200), count(409)], [10, 490]);

  const decisions = await db.moderationDecision.findMany({
    where: { commentId: { in: ids } },
    select: { commentId: true, toStatus: true, comment: { select: { status: true } }, mails: { select: { id: true } } },
  });
  assert.deepEqual(decisions.map(({ commentId }) => commentId).toSorted(), ids.toSorted(), 'one decision each');
  for (const { toStatus, comment, mails } of decisions) {
    assert.equal(comment.status, toStatus);
    assert.ok(mails.length <= 1, 'a mail twice');
    assert.ok(mails.length === 1 || toStatus === 'APPROVED', 'a rejection without its mail');
  }
  const left = await db.comment.count({ where: { status: 'WAITING' } });
  await Promise.all(screens.map((screen) => screen.shows(left)));
  await page.waitForFunction(
    (expected) => document.querySelector('[data-count=waiting]')?.textContent === String(expected),
    left,
  );
  for (const screen of screens) screen.close();
};

/** So many moderators, each signed in: the cookies of their browsers. */
async function moderators(site: Site, count: number): Promise<string[]> {
  const { db } = await backstage(site);
  const ids = Array.from({ length: count }, () => randomUUID());
  const data = ids.map((id) => ({ id, email: `${id}@busy.test`, name: `Dienst ${id}`, role: 'MODERATOR' as const }));
  await db.user.createMany({ data });
  const expires = new Date(Date.now() + 3_600_000);
  await db.session.createMany({ data: ids.map((id) => ({ sessionToken: id, userId: id, expires })) });
  return ids.map((id) => `session=${id}`);
}

/** A desk left open: it hears the same news as the page's script and knows how many wait. */
async function openScreen(site: Site, cookie: string) {
  const leaving = new AbortController();
  const answer = await fetch(`${site.url}/api/desk/events`, { headers: { cookie }, signal: leaving.signal });
  assert.equal(answer.status, 200);
  let count = -1;
  let told = () => {};
  const listen = async () => {
    let text = '';
    for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) {
        const data = /^event: counts\ndata: (.*)$/.exec(event)?.[1];
        if (data) count = JSON.parse(data).waiting;
      }
      told();
    }
  };
  listen().catch(() => undefined);
  return {
    /** Until it shows this number of waiting comments. */
    shows: async (wanted: number) => {
      while (count !== wanted) await new Promise<void>((next) => (told = next));
    },
    close: () => leaving.abort(),
  };
}

const OFFERS = {
  greeting: ['Hallo zusammen', 'Liebe Leute', 'Guten Tag', 'Moin', 'Hört mal'],
  sum: ['2000', '3500', '4800', '5200', '7000'],
  time: ['jeden Monat', 'in vier Wochen', 'monatlich', 'im Monat', 'Monat für Monat'],
  way: ['ganz ohne Chef', 'bequem von zu Hause', 'neben dem Beruf', 'ohne Vorkenntnisse'],
};

const waveOfFiveHundred: Journey = async (browser, site) => {
  const { db } = await backstage(site);
  const stamp = `${Date.now()}`;
  const pick = (words: string[], number: number) => words[number % words.length];
  const spam = Array.from({ length: 500 }, (_, number) => {
    const { greeting, sum, time, way } = OFFERS;
    const [first, second] = [Math.floor(number / 5), Math.floor(number / 25)];
    return `${pick(greeting, number)}, ich verdiene ${pick(sum, first)} Euro ${pick(time, second)} mit dem neuen System von Reichmacher ${stamp}, ${pick(way, number)}. Alles steht hier: https://reich-${stamp}.example/${number}`;
  });
  const ids = await queueUp(site, spam, 20);
  const [honest] = await queueUp(site, [
    `Moin, ich verdiene 2000 Euro im Monat mit dem neuen System von Reichmacher ${stamp}? Wer das glaubt, zahlt drauf: Die Verbraucherzentrale warnt seit Wochen davor.`,
  ]);
  const { page, context } = await newPerson(browser, site.url);
  await signIn({ page, context, requests: [] }, site.url, 'moderator2@demo.test');
  const left = () =>
    db.comment.findFirst({
      where: { id: { in: ids }, status: 'WAITING' },
      orderBy: { id: 'asc' },
      select: { id: true },
    });
  let acts = 0;
  for (let next = await left(); next && acts < 5; next = await left()) {
    await page.goto(`/desk/moderation/comments/${next.id}/similar`);
    await page.locator('.marked-bar summary').click();
    await page.locator('.marked-bar [name=houseRuleVersionId]').nth(3).check();
    await page.locator('.marked-bar [name=spam]').check();
    await page.locator('.marked-bar button[value=REJECT]').click();
    // Each of the 250 is a transaction of its own: on a disk that is busy with something else that takes its time.
    await page.waitForURL(/\/desk\/moderation$/, { timeout: 120_000 });
    acts++;
  }
  assert.equal(await left(), null, `${acts} acts were not enough`);
  assert.equal(
    await db.moderationDecision.count({ where: { commentId: { in: ids }, verdict: 'REJECT', spam: true } }),
    500,
  );
  const other = await db.comment.findUniqueOrThrow({ where: { id: honest ?? 0 }, select: { status: true } });
  assert.equal(other.status, 'WAITING', 'the honest look-alike was decided too');
};

export const busyDesk: Record<string, Journey> = {
  'busy desk: a hundred comments by keyboard alone': byKeys,
  'busy desk: fifty moderators at once, one decision each, every screen right': fiftyAtOnce,
  'busy desk: a wave of five hundred in at most five acts, the honest look-alike apart': waveOfFiveHundred,
};
