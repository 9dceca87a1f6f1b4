import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editComment } from '@/lib/comments/edit-comment';
import { askAdviser } from '@/lib/comments/screening/adviser/ask-adviser';
import { chooseEffect } from '@/lib/comments/screening/choose-effect';
import { tryEntry } from '@/lib/comments/screening/lab/queries';
import { storedSignals } from '@/lib/comments/screening/schema';
import { screenComments } from '@/lib/comments/screening/screen-comments';
import { screenWaiting } from '@/lib/comments/screening/screen-waiting';
import { removeWord } from '@/lib/comments/screening/words/remove-word';
import { saveWord } from '@/lib/comments/screening/words/save-word';
import { watchedWord } from '@/lib/comments/screening/words/schema';
import { db } from '@/lib/db';
import { setEnv } from '@/lib/env';
import { decideComment } from '@/lib/moderation/decide-comment';
import { type DeskEvent, watchDesk } from '@/lib/moderation/desk/live';
import { queuePage } from '@/lib/moderation/desk/queries';
import { queueQuery } from '@/lib/moderation/schema';
import { Prisma } from '@/prisma/generated/client';
import { approval, type Cast, createCast, post, postApproved, refusalOf, rejection } from '@/tests/support/cast';
import { soon } from '@/tests/support/soon';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const word = (text: string, more: object = {}) =>
  watchedWord.parse({ text, match: 'WORD', effect: 'WARNING', ...more });
const write = (text: string) => post({ actor: cast.mia, articleId: cast.article.id, text });
const revisions = (commentId: number) =>
  db.commentRevision.findMany({ where: { commentId }, orderBy: { id: 'asc' }, select: { id: true } });
/** Screens the newest wording, as its task does. */
async function screened({ id }: { id: number }) {
  const newest = (await revisions(id)).at(-1)?.id ?? 0;
  await screenComments([newest]);
  const { signals } = await db.screening.findUniqueOrThrow({ where: { revisionId: newest } });
  return storedSignals.parse(signals);
}
const tasks = () =>
  db.$queryRaw<{ task: string }[]>`SELECT task_identifier AS task FROM graphile_worker.jobs ORDER BY id`;

test('new wordings ask to be screened in their own transactions, all in one go', async () => {
  const comment = await write('Hello');
  expect((await tasks()).map(({ task }) => task)).toEqual(['screen_waiting']);
  await db.$executeRaw`SELECT graphile_worker.complete_jobs(array_agg(id)) FROM graphile_worker.jobs`;
  await editComment({ id: comment.id, version: 1, text: 'Hello again' }, cast.mia);
  await write('And hello');
  expect((await tasks()).map(({ task }) => task)).toEqual(['screen_waiting']);
});

test('a wording that cannot be screened holds up no other', async () => {
  const [first, broken, last] = [await write('First'), await write('Broken'), await write('Last')];
  await db.$executeRaw`ALTER TABLE "Screening" ADD CONSTRAINT broken CHECK ("revisionId" <> ${Prisma.raw(
    String((await revisions(broken.id))[0]?.id),
  )})`;
  try {
    await screenWaiting();
  } finally {
    await db.$executeRaw`ALTER TABLE "Screening" DROP CONSTRAINT broken`;
  }
  const found = await db.comment.findMany({ where: { screened: true }, orderBy: { id: 'asc' }, select: { id: true } });
  expect(found).toEqual([{ id: first.id }, { id: last.id }]);
});

test('what waits without having been screened is swept up, once', async () => {
  const lost = await write('See https://spam.example for more.');
  const edited = await write('First');
  await screenComments([(await revisions(edited.id))[0]?.id ?? 0]);
  await editComment({ id: edited.id, version: 1, text: 'Second, see https://spam.example' }, cast.mia);
  const approved = await postApproved({ actor: cast.mia, articleId: cast.article.id, text: 'Approved' }, cast.mo);
  await screenWaiting();
  const found = await db.comment.findMany({ where: { signals: { has: 'links' } }, orderBy: { id: 'asc' } });
  expect(found.map(({ id, screened }) => [id, screened])).toEqual([
    [lost.id, true],
    [edited.id, true],
  ]);
  expect(await db.screening.count({ where: { revision: { commentId: approved.id } } })).toBe(0);
  await db.screening.deleteMany();
  await screenWaiting();
  expect(await db.screening.count()).toBe(0);
});

test('what is found stands on the card, and orders and narrows the queue', async () => {
  await saveWord(word('lüge', { effect: 'URGENT' }), cast.mo);
  const first = await write('Ein guter Artikel über Sprachmodelle und was sie können.');
  const second = await write('Alles eine Lüge, wie immer in dieser Zeitung hier.');
  await screened(first);
  await screened(second);
  const page = async (query: object) => (await queuePage(queueQuery.parse(query), cast.mo)).cards;
  expect((await page({ order: 'urgent' })).map(({ id }) => id)).toEqual([second.id, first.id]);
  expect((await page({ order: 'urgent', after: second.id })).map(({ id }) => id)).toEqual([first.id]);
  expect((await page({ signal: 'words' })).map(({ id }) => id)).toEqual([second.id]);
  expect((await page({ language: 'deu' })).map(({ id }) => id)).toEqual([first.id, second.id]);
  expect((await page({ language: 'eng' })).length).toBe(0);
  const [card] = await page({ only: second.id });
  expect(card?.signals).toMatchObject([{ rule: 'words', effect: 'URGENT', values: { found: 'Lüge' } }]);
});

test('every open desk hears of it', async () => {
  const heard: DeskEvent[] = [];
  const leave = watchDesk((event) => heard.push(event));
  try {
    await soon(() => expect(heard.map(({ type }) => type)).toContain('resync'));
    const comment = await write('WARUM SCHREIBT IHR IMMER SO EINEN UNSINN');
    await screened(comment);
    await soon(() =>
      expect(heard.filter(({ type }) => type === 'signals').at(-1)?.data).toMatchObject([
        { id: comment.id, signals: [{ rule: 'shouting' }] },
      ]),
    );
  } finally {
    leave();
  }
});

test('an edit is judged anew; a late screening of the wording before changes nothing', async () => {
  await saveWord(word('lüge', { effect: 'URGENT' }), cast.mo);
  const comment = await write('Alles Lüge');
  await screened(comment);
  await editComment({ id: comment.id, version: 1, text: 'Das sehe ich anders' }, cast.mia);
  await screened(comment);
  await screenComments([(await revisions(comment.id))[0]?.id ?? 0]);
  expect(await db.comment.findUniqueOrThrow({ where: { id: comment.id } })).toMatchObject({ urgency: 0, signals: [] });
});

test('a refusal of what a programme has pointed out says so to its author; a hint does not', async () => {
  await saveWord(word('lüge'), cast.mo);
  const pointedOut = await write('Alles Lüge');
  const hinted = await write('WARUM SCHREIBT IHR IMMER SO EINEN UNSINN');
  await screened(pointedOut);
  await screened(hinted);
  for (const comment of [pointedOut, hinted]) await decideComment(await rejection(comment, cast.rule), cast.mo);
  const decisions = await db.moderationDecision.findMany({ orderBy: { id: 'asc' } });
  expect(decisions.map(({ machineDetected }) => machineDetected)).toEqual([true, false]);
  const [letter] = await db.mail.findMany({ orderBy: { id: 'asc' } });
  expect(letter?.text).toContain('A program pointed out the comment');
});

test('what resembles a refused comment, and the very same words, are noticed', async () => {
  const text = 'Our miracle course makes you rich in a week, write to us for your place today';
  const refused = await write(text);
  await decideComment(await rejection(refused, cast.rule), cast.mo);
  // The same again at once would not be taken.
  await db.$executeRaw`UPDATE "Comment" SET "createdAt" = now() - interval '1 hour' WHERE id = ${refused.id}`;
  const rules = (await screened(await write(`${text}!`))).map(({ said }) => said);
  expect(rules).toContain('similar');
  expect((await screened(await write(text))).map(({ said }) => said)).toEqual(['similar', 'repetitionTwins']);
});

describe('the list', () => {
  test('is for moderators', async () => {
    for (const actor of [cast.mia, cast.eda]) {
      expect(await refusalOf(saveWord(word('lüge'), actor))).toMatchObject({ status: 403 });
      expect(await refusalOf(removeWord({ id: 1 }, actor))).toMatchObject({ status: 403 });
      expect(await refusalOf(chooseEffect({ rule: 'links', effect: 'OFF' }, actor))).toMatchObject({ status: 403 });
    }
    expect(await db.watchedWord.count()).toBe(0);
  });

  test('takes an entry once, changes it, lets it go', async () => {
    await saveWord(word('lüge'), cast.mo);
    expect(await refusalOf(saveWord(word('lüge'), cast.sina))).toMatchObject({ key: 'wordThere', status: 409 });
    const { id } = await db.watchedWord.findFirstOrThrow();
    await saveWord(word('Lügen', { id, except: 'Lügendetektor, ' }), cast.sina);
    expect(await db.watchedWord.findMany()).toMatchObject([{ text: 'Lügen', except: ['Lügendetektor'] }]);
    await removeWord({ id }, cast.mo);
    expect(await refusalOf(saveWord(word('x1', { id }), cast.mo))).toMatchObject({ status: 404 });
  });

  test('takes no pattern that could freeze a machine', async () => {
    const pattern = word('(a+)+$', { match: 'PATTERN' });
    expect(await refusalOf(saveWord(pattern, cast.mo))).toMatchObject({ key: 'patternCatastrophic', status: 400 });
  });

  test('a rule that is off finds nothing', async () => {
    await chooseEffect({ rule: 'shouting', effect: 'OFF' }, cast.mo);
    expect(await screened(await write('WARUM SCHREIBT IHR IMMER SO EINEN UNSINN'))).toEqual([]);
  });
});

test('the lab says what an entry would have found, how often the team agreed, and changes nothing', async () => {
  await postApproved({ actor: cast.mia, articleId: cast.article.id, text: 'Keine Lüge, sondern wahr' }, cast.mo);
  await decideComment(await rejection(await write('Alles Lüge'), cast.rule), cast.mo);
  await decideComment(await rejection(await write('Etwas anderes Böses'), cast.rule), cast.mo);
  await write('Lüge, noch nicht entschieden');
  const tried = await tryEntry({ entry: word('lüge'), last: 500 });
  expect(tried).toMatchObject({ fault: null, tried: 3, refused: 2, hits: 2, refusedHits: 1, cut: false });
  expect(await tryEntry({ entry: word('(a|aa)+$', { match: 'PATTERN' }), last: 500 })).toEqual({
    fault: 'patternCatastrophic',
  });
  expect(await db.watchedWord.count()).toBe(0);
});

describe('the adviser outside', () => {
  let server: Server;
  let heard: { headers: IncomingHttpHeaders; body: string }[];
  let answer: { status: number; body: string } | 'silence';
  const SECRET = 'a secret of the operator, long enough';
  beforeEach(async () => {
    heard = [];
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        heard.push({ headers: request.headers, body });
        if (answer !== 'silence')
          response.writeHead(answer.status, { location: 'http://127.0.0.1:1/' }).end(answer.body);
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    setEnv({ ADVISER_URL: `http://127.0.0.1:${port}/advise`, ADVISER_SECRET: SECRET });
  });
  afterEach(() => {
    setEnv({ ADVISER_URL: '', ADVISER_SECRET: '' });
    server.closeAllConnections();
    server.close();
  });
  const advised = async (text: string) => {
    const comment = await write(text);
    const [revision] = await revisions(comment.id);
    await askAdviser({ id: revision?.id ?? 0 });
    return { comment, screening: await db.screening.findUnique({ where: { revisionId: revision?.id ?? 0 } }) };
  };

  test('is asked by a task of its own, told the text and not the author, signed', async () => {
    answer = { status: 200, body: JSON.stringify({ score: 0.9, reasons: ['insult'] }) };
    const { screening, comment } = await advised('Alles Lüge');
    expect((await tasks()).map(({ task }) => task)).toEqual(['screen_waiting', 'ask_adviser']);
    const [{ headers, body } = { headers: {} as IncomingHttpHeaders, body: '' }] = heard;
    expect(JSON.parse(body)).toEqual({ id: expect.any(Number), text: 'Alles Lüge', article: cast.article.title });
    const signed = createHmac('sha256', SECRET).update(`${headers['x-depesche-timestamp']}.${body}`).digest('hex');
    expect(headers['x-depesche-signature']).toBe(`sha256=${signed}`);
    expect(screening).toMatchObject({ advice: 0.9, signals: [{ rule: 'adviser', values: { percent: 90 } }] });
    // Both kinds of finding stand beside each other, whichever came first.
    expect((await screened(comment)).map(({ rule }) => rule)).toEqual(['adviser']);
    expect(await db.comment.findUniqueOrThrow({ where: { id: comment.id } })).toMatchObject({ status: 'WAITING' });
  });

  test.each([
    ['down', { status: 503, body: '' }],
    ['lying', { status: 200, body: '{"score": 7}' }],
    ['talking nonsense', { status: 200, body: '<html>' }],
    ['sending elsewhere', { status: 302, body: '' }],
    ['endless', { status: 200, body: JSON.stringify({ score: 1, reasons: ['x'.repeat(100_000)] }) }],
    ['silent', 'silence'],
  ] as const)(
    '%s, it changes nothing: the comment waits as ever',
    async (_, given) => {
      answer = given as typeof answer;
      const { comment, screening } = await advised('Alles Lüge');
      expect(screening).toBe(null);
      await decideComment(await approval(comment), cast.mo);
    },
    15_000,
  );

  test('a name that leads inwards is not spoken to', async () => {
    answer = { status: 200, body: JSON.stringify({ score: 0.9 }) };
    setEnv({ ADVISER_URL: `https://localhost:${(server.address() as AddressInfo).port}/` });
    expect((await advised('Alles Lüge')).screening).toBe(null);
    expect(heard).toEqual([]);
  });
});
