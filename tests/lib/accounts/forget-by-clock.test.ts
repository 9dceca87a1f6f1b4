import { beforeEach, expect, test } from 'vitest';
import { forgetByClock } from '@/lib/accounts/forget-by-clock';
import { db } from '@/lib/db';

const LONG_AGO = new Date(Date.now() - 400 * 86_400_000);

beforeEach(async () => {
  const { id: advertId } = await db.advert.create({
    data: {
      ...{ slug: 'advert', title: 'Engineer', company: 'Works', place: 'Bremen', employmentType: 'FULL_TIME' },
      ...{ bodyHtml: '<p>Come.</p>', applyUrl: 'https://example.org' },
    },
  });
  const answered = { advertId, ground: 'GONE', reason: 'Filled.', outcome: 'KEPT', settledAt: LONG_AGO } as const;
  await db.advertReport.createMany({
    data: ['mia@example.org', 'noah@example.org', ''].map((email) => ({ ...answered, email })),
  });
  await db.mail.create({
    data: { to: 'mia@example.org', subject: '', text: '', html: '', status: 'SENT', createdAt: LONG_AGO },
  });
});

test('who reported the same is forgotten together', async () => {
  await forgetByClock();
  expect(await db.advertReport.groupBy({ by: ['email'], _count: true })).toEqual([{ email: '', _count: 3 }]);
});

test('what cannot be forgotten keeps nothing else waiting, and is seen', async () => {
  await db.$executeRaw`ALTER TABLE "AdvertReport" ADD CONSTRAINT never CHECK (email <> '') NOT VALID`;
  try {
    await expect(forgetByClock()).rejects.toThrow('never');
  } finally {
    await db.$executeRaw`ALTER TABLE "AdvertReport" DROP CONSTRAINT never`;
  }
  expect(await db.mail.count()).toBe(0);
});
