import { beforeEach, describe, expect, test } from 'vitest';
import { formerAddress } from '@/lib/articles/former-address';
import { db } from '@/lib/db';
import { endAdvert } from '@/lib/jobs/end-advert';
import { expireAdverts } from '@/lib/jobs/expire-adverts';
import { publishAdvert } from '@/lib/jobs/publish-advert';
import { endedAdvert, fittingAdverts, latestAdverts, publishedAdvert } from '@/lib/jobs/queries';
import { saveAdvert } from '@/lib/jobs/save-advert';
import { advertFields } from '@/lib/jobs/schema';
import { isKnownAddress } from '@/lib/site/known-address';
import { advertPart, advertParts } from '@/lib/sitemaps/queries';
import { jobPosting } from '@/lib/structured-data/job-posting';
import { type Cast, createCast, refusalOf } from '@/tests/support/cast';
import { expired } from '@/tests/support/next-cache';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const typed = {
  title: 'Engineer (m/w/d)',
  company: 'Works',
  place: 'Bremen',
  employmentType: 'FULL_TIME',
  bodyHtml: '<p>Come.</p><script>alert(1)</script>',
  applyUrl: 'https://example.org/apply',
};
const fields = (more: Record<string, string> = {}) => advertFields.parse({ ...typed, ...more });
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
const onBoard = async (more: Record<string, string> = {}) => {
  const { id } = await saveAdvert({ id: null, fields: fields(more) }, cast.eda);
  await publishAdvert({ id }, cast.eda);
  return db.advert.findUniqueOrThrow({ where: { id } });
};

describe('what an advert needs', () => {
  test.each([
    [{ title: '' }, 'nameMissing'],
    [{ applyUrl: 'javascript:alert(1)' }, 'webAddress'],
    [{ applyUrl: 'http://example.org' }, 'webAddress'],
    [{ companyUrl: 'data:text/html,x' }, 'webAddress'],
    [{ salaryMin: '60000', salaryMax: '50000' }, 'salaryOrder'],
    [{ salaryMin: '1.5' }, 'salary'],
    [{ country: 'Germany' }, 'country'],
  ])('%j is refused: %s', (more, message) => {
    expect(JSON.stringify(advertFields.safeParse({ ...typed, ...more }).error?.issues)).toContain(message);
  });
  test('an address of mail is fine', () => {
    expect(fields({ applyUrl: 'mailto:jobs@example.org' }).applyUrl).toBe('mailto:jobs@example.org');
  });
});

test('is written by editors, cleaned, and shown once it is published', async () => {
  expect(await refusalOf(saveAdvert({ id: null, fields: fields() }, cast.mo))).toMatchObject({ status: 403 });
  const { id } = await saveAdvert({ id: null, fields: fields() }, cast.eda);
  expect(await latestAdverts()).toEqual([]);
  expect(await isKnownAddress('/jobs/engineer-works')).toBe(false);
  await publishAdvert({ id }, cast.eda);
  const advert = await publishedAdvert('engineer-works');
  expect(advert?.bodyHtml).toBe('<p>Come.</p>');
  expect(advert?.expiresAt?.getTime()).toBeGreaterThan(inDays(59).getTime());
});

test('when its time is over every surface agrees', async () => {
  const advert = await onBoard();
  const other = await onBoard({ title: 'Other', slug: 'other' });
  expired.length = 0;
  await db.advert.update({ where: { id: advert.id }, data: { expiresAt: new Date() } });
  await expireAdverts();
  expect((await latestAdverts()).map(({ id }) => id)).toEqual([other.id]);
  expect((await fittingAdverts({ topicIds: [], text: '', take: 5 })).map(({ id }) => id)).toEqual([other.id]);
  expect(await publishedAdvert(advert.slug)).toBeNull();
  const [first, ...more] = await advertParts();
  expect([first?.changed, more]).toEqual([other.publishedAt, []]);
  expect(await advertPart(first?.part ?? 0)).toEqual([{ path: '/jobs/other', changed: other.publishedAt }]);
  expect(await db.searchDocument.count({ where: { kind: 'ADVERT', refId: advert.id } })).toBe(0);
  expect(await formerAddress(`/jobs/${advert.slug}`)).toEqual({ gone: `jobs/${advert.slug}` });
  expect(await endedAdvert(advert.slug)).toMatchObject({ title: 'Engineer (m/w/d)' });
});

test('a task waits for exactly that moment', async () => {
  const advert = await onBoard();
  const [job] = await db.$queryRaw<{ run_at: Date }[]>`
    SELECT run_at FROM graphile_worker.jobs WHERE task_identifier = 'expire_adverts'`;
  expect(job?.run_at).toEqual(advert.expiresAt);
});

test('before its time nothing happens', async () => {
  const advert = await onBoard();
  await expireAdverts(inDays(59));
  expect(await publishedAdvert(advert.slug)).not.toBeNull();
});

test('filled or withdrawn it is gone at once, and can come back', async () => {
  const { id, slug } = await onBoard();
  expect(await refusalOf(endAdvert({ id, status: 'FILLED' }, cast.mia))).toMatchObject({ status: 403 });
  await endAdvert({ id, status: 'FILLED' }, cast.eda);
  expect(await publishedAdvert(slug)).toBeNull();
  expect(expired).toContain(`advert:${slug}`);
  await publishAdvert({ id }, cast.eda);
  expect(await publishedAdvert(slug)).not.toBeNull();
});

test('what is over cannot be published', async () => {
  const { id } = await saveAdvert({ id: null, fields: fields({ until: '2020-01-01' }) }, cast.eda);
  expect(await refusalOf(publishAdvert({ id }, cast.eda))).toMatchObject({ key: 'advertOver' });
});

test('a draft that never was public leaves no trace', async () => {
  await saveAdvert({ id: null, fields: fields({ slug: 'secret' }) }, cast.eda);
  expect(await formerAddress('/jobs/secret')).toBeNull();
});

test('Google for Jobs gets everything it asks for', async () => {
  const { slug } = await onBoard({
    salaryMin: '50000',
    salaryMax: '60000',
    workplace: 'REMOTE',
    companyUrl: 'https://works.example',
  });
  const advert = await publishedAdvert(slug);
  expect(advert && jobPosting(advert)).toMatchObject({
    title: 'Engineer',
    description: '<p>Come.</p>',
    employmentType: 'FULL_TIME',
    hiringOrganization: { name: 'Works', sameAs: 'https://works.example' },
    jobLocation: { address: { addressLocality: 'Bremen', addressCountry: 'DE' } },
    jobLocationType: 'TELECOMMUTE',
    baseSalary: { currency: 'EUR', value: { minValue: 50_000, maxValue: 60_000, unitText: 'YEAR' } },
    validThrough: advert?.expiresAt?.toISOString(),
    identifier: { value: String(advert?.id) },
  });
});
