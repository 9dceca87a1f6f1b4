import { beforeEach, expect, test } from 'vitest';
import { forgetByClock } from '@/lib/accounts/forget-by-clock';
import { db } from '@/lib/db';
import { expireAdverts } from '@/lib/jobs/expire-adverts';
import { confirmOwn, endOwn, renewOwn } from '@/lib/jobs/owner/act-on-own';
import { changeOwn } from '@/lib/jobs/owner/change-own';
import { minePath } from '@/lib/jobs/owner/links';
import { ownFields } from '@/lib/jobs/owner/schema';
import { submitAdvert } from '@/lib/jobs/owner/submit-advert';
import { publishAdvert } from '@/lib/jobs/publish-advert';
import { latestAdverts, publishedAdvert } from '@/lib/jobs/queries';
import { reviewAdvert } from '@/lib/jobs/review-advert';
import { type Cast, createCast, refusalOf } from '@/tests/support/cast';
import { expired } from '@/tests/support/next-cache';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const typed = {
  title: 'Engineer (m/w/d)',
  company: 'Works GmbH',
  place: 'Bremen',
  employmentType: 'FULL_TIME',
  applyUrl: 'mailto:jobs@works.example',
  text: '## Your tasks\n\n- Measure **before** you speak <script>alert(1)</script>\n- Write it down',
};
const fields = (more: Record<string, string> = {}) => ownFields.parse({ ...typed, ...more });
let writers = 0;
async function submitted() {
  await submitAdvert({ email: `w${writers++}@works.example`, fields: fields(), address: '198.51.100.1' });
  const advert = await db.advert.findFirstOrThrow({ orderBy: { id: 'desc' } });
  return { ...advert, token: minePath(advert.id).slice('/jobs/mine/'.length) };
}
async function inReview() {
  const advert = await submitted();
  await confirmOwn(advert);
  return advert;
}
const now = (id: number) => db.advert.findUniqueOrThrow({ where: { id } });

test('an advert is seen by nobody before its address is confirmed and the desk has read it', async () => {
  const { id, slug, token, ownerEmail } = await submitted();
  expect(slug).toMatch(/^engineer-works-gmbh-[0-9a-f]{6}$/);
  const mail = await db.mail.findFirstOrThrow({ where: { to: ownerEmail } });
  expect(mail.text).toContain(`/jobs/mine/${token}`);
  expect(await refusalOf(publishAdvert({ id, version: 1 }, cast.eda))).toMatchObject({ key: 'advertUnconfirmed' });
  await confirmOwn({ token });
  await confirmOwn({ token });
  expect(await now(id)).toMatchObject({ status: 'REVIEW', ownerEmail });
  expect(await latestAdverts()).toEqual([]);
  expect(await refusalOf(publishAdvert({ id, version: 1 }, cast.mo))).toMatchObject({ status: 403 });
  await publishAdvert({ id, version: 1 }, cast.eda);
  expect((await publishedAdvert(slug))?.bodyHtml).toContain('<h2>Your tasks</h2>');
  expect((await publishedAdvert(slug))?.bodyHtml).not.toContain('<script>');
  expect(await db.mail.count({ where: { to: ownerEmail } })).toBe(2);
  const events = await db.advertEvent.findMany({ orderBy: { id: 'asc' } });
  expect(events.map(({ kind, byId }) => [kind, byId])).toEqual([
    ['SUBMITTED', null],
    ['PUBLISHED', cast.eda.id],
  ]);
});

test('what the desk has not read is not published: the employer changed it meanwhile', async () => {
  const { id, token } = await inReview();
  await changeOwn({ token, fields: fields({ title: 'Something else' }), note: '' });
  expect(await refusalOf(publishAdvert({ id, version: 1 }, cast.eda))).toMatchObject({
    key: 'advertChanged',
    status: 409,
  });
  const both = await Promise.allSettled([
    publishAdvert({ id, version: 2 }, cast.eda),
    changeOwn({ token, fields: fields({ title: 'Sneaked in' }), note: '' }),
  ]);
  expect(both.some(({ status }) => status === 'fulfilled')).toBe(true);
  const { status, title, proposal } = await now(id);
  if (status === 'PUBLISHED') expect(title).toBe('Something else');
  if (status === 'PUBLISHED' && both[1].status === 'fulfilled') expect(proposal).not.toBeNull();
});

test('the desk asks, the employer answers with a changed advert', async () => {
  const { id, token, ownerEmail } = await inReview();
  await reviewAdvert({ id, version: 1, answer: 'ask', note: 'Where is it?' }, cast.eda);
  expect(await now(id)).toMatchObject({ status: 'DRAFT' });
  expect((await db.mail.findFirstOrThrow({ where: { to: ownerEmail }, orderBy: { id: 'desc' } })).text).toContain(
    'Where is it?',
  );
  await changeOwn({ token, fields: fields({ street: 'Am Wall 1' }), note: 'In the middle of town.' });
  expect(await now(id)).toMatchObject({ status: 'REVIEW', street: 'Am Wall 1' });
  expect(await refusalOf(reviewAdvert({ id, version: 1, answer: 'refuse', note: 'No.' }, cast.eda))).toMatchObject({
    key: 'advertChanged',
  });
  expect(await refusalOf(reviewAdvert({ id, version: 2, answer: 'refuse', note: 'No.' }, cast.mia))).toMatchObject({
    status: 403,
  });
  await reviewAdvert({ id, version: 2, answer: 'refuse', note: 'No.' }, cast.eda);
  expect(await now(id)).toMatchObject({ status: 'WITHDRAWN' });
  expect(await refusalOf(changeOwn({ token, fields: fields(), note: '' }))).toMatchObject({ status: 409 });
  expect(await refusalOf(renewOwn({ token }))).toMatchObject({ status: 409 });
});

test('a change of a visible advert waits, and the old wording stays until it is approved', async () => {
  const { id, slug, token } = await inReview();
  await publishAdvert({ id, version: 1 }, cast.eda);
  const before = await publishedAdvert(slug);
  await changeOwn({
    token,
    fields: fields({ title: 'Better title', slug: 'stolen', bodyHtml: '<h1>Mine</h1>' }),
    note: '',
  });
  expect(await publishedAdvert(slug)).toEqual(before);
  await publishAdvert({ id, version: 2 }, cast.eda);
  expect(await now(id)).toMatchObject({
    title: 'Better title',
    slug,
    proposal: null,
    publishedAt: before?.publishedAt,
  });
  expect((await now(id)).bodyHtml).not.toContain('Mine');
});

test('renewed, filled: at once, everywhere', async () => {
  const { id, slug, token } = await inReview();
  await publishAdvert({ id, version: 1 }, cast.eda);
  await db.advert.update({ where: { id }, data: { expiresAt: new Date() } });
  await expireAdverts();
  expect(await publishedAdvert(slug)).toBeNull();
  await renewOwn({ token });
  expect((await publishedAdvert(slug))?.expiresAt?.getTime()).toBeGreaterThan(Date.now() + 59 * 86_400_000);
  expired.length = 0;
  await endOwn({ token });
  await endOwn({ token });
  expect(await now(id)).toMatchObject({ status: 'FILLED' });
  expect(expired).toContain(`advert:${slug}`);
  expect(await db.boardEntry.count()).toBe(0);
});

test('a link of ours is needed, and of this advert; the desk’s own adverts have none', async () => {
  const { id, token } = await submitted();
  const other = minePath(id + 1).slice('/jobs/mine/'.length);
  for (const wrong of [`${token}x`, other, '', `${id}.AAAA`])
    expect(await refusalOf(confirmOwn({ token: wrong }))).toMatchObject({ status: 404 });
  await db.advert.update({ where: { id }, data: { ownerEmail: '' } });
  expect(await refusalOf(endOwn({ token }))).toMatchObject({ status: 404 });
});

test('what nobody confirmed is forgotten after a week', async () => {
  const { id } = await submitted();
  const kept = await inReview();
  await db.advert.updateMany({ data: { createdAt: new Date(Date.now() - 8 * 86_400_000) } });
  await forgetByClock();
  expect((await db.advert.findMany({ select: { id: true } })).map((one) => one.id)).toEqual([kept.id]);
  expect(kept.id).not.toBe(id);
});

test.each([
  [{ text: 'Too short' }, 'advertTextMissing'],
  [{ applyUrl: 'javascript:alert(1)' }, 'webAddress'],
  [{ title: '' }, 'nameMissing'],
])('%j is refused: %s', (more, message) => {
  expect(JSON.stringify(ownFields.safeParse({ ...typed, ...more }).error?.issues)).toContain(message);
});
