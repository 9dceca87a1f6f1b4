import { randomUUID } from 'node:crypto';
import { db } from '@/lib/db';
import { confirmOwn } from '@/lib/jobs/owner/act-on-own';
import { minePath } from '@/lib/jobs/owner/links';
import { ownFields } from '@/lib/jobs/owner/schema';
import { submitAdvert } from '@/lib/jobs/owner/submit-advert';
import { publishAdvert } from '@/lib/jobs/publish-advert';
import { sendReport } from '@/lib/jobs/reports/send-report';
import { settleReport } from '@/lib/jobs/reports/settle-report';
import { reviewAdvert } from '@/lib/jobs/review-advert';
import type { Cast } from '@/tests/support/cast';

const fields = ownFields.parse({
  ...{ title: 'Engineer <R&D> (m/w/d)', company: 'Works & Sons', place: 'Bremen', employmentType: 'FULL_TIME' },
  ...{
    applyUrl: 'mailto:jobs@works.example',
    text: 'Measure before you speak, and write down what you have measured.',
  },
});

/** An employer whose adverts are asked about, refused and published; a reader who reports the last one. */
export async function advertLetters({ eda }: Cast): Promise<void> {
  const note = 'Where is “5 < 6 & so on”?';
  await reviewAdvert({ ...(await inReview()), answer: 'ask', note }, eda);
  await reviewAdvert({ ...(await inReview()), answer: 'refuse', note }, eda);
  for (const outcome of ['KEPT', 'REMOVED'] as const) {
    const advert = await inReview();
    await publishAdvert(advert, eda);
    const wrong = { ground: 'GONE', reason: 'Filled.', email: 'rea@example.org' } as const;
    await sendReport({ slug: advert.slug, ...wrong, address: randomUUID() });
    const { id } = await db.advertReport.findFirstOrThrow({ where: { outcome: null }, select: { id: true } });
    await settleReport({ id, outcome }, eda);
  }
}

async function inReview(): Promise<{ id: number; version: number; slug: string }> {
  await submitAdvert({ email: `${randomUUID()}@works.example`, fields, address: randomUUID() });
  const select = { id: true, version: true, slug: true };
  const { id } = await db.advert.findFirstOrThrow({ orderBy: { id: 'desc' }, select });
  await confirmOwn({ token: minePath(id).slice('/jobs/mine/'.length) });
  return db.advert.findUniqueOrThrow({ where: { id }, select });
}
