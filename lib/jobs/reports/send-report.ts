import type { z } from 'zod';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { Refusal } from '@/lib/errors';
import type { advertReport } from '@/lib/jobs/reports/schema';
import { queueMail } from '@/lib/mail/queue-mail';
import { countAgainst } from '@/lib/rate-limit';
import { t } from '@/lib/site/messages';

type Input = Omit<z.output<typeof advertReport>, 'website'> & {
  /** Network address of who reports, for the limit; undefined where it tells nobody apart. */
  address: string | undefined;
};

/**
 * Takes somebody's report of an advert on the board, and confirms it by mail where an address was given (DSA
 * Art. 16(4)). The same person's second one on the same ground changes nothing. Refuses: 404 not on the board, 429.
 */
export async function sendReport({ address, slug, ...input }: Input): Promise<void> {
  if (address) await countAgainst('advertReportPerAddress', address);
  if (input.email) await countAgainst('noticePerEmail', input.email);
  await db.$transaction(async (tx) => {
    const advert = await tx.advert.findFirst({
      where: { slug, status: 'PUBLISHED' },
      select: { id: true, title: true },
    });
    if (!advert) throw new Refusal('advertGone', 404);
    const { count } = await tx.advertReport.createMany({
      data: { ...input, advertId: advert.id },
      skipDuplicates: true,
    });
    if (count === 0 || !input.email) return;
    await queueMail(tx, {
      to: input.email,
      subject: t('jobs.mail.reportReceipt.subject'),
      paragraphs: [t('jobs.mail.reportReceipt.intro', { title: advert.title, place: `${env.SITE_URL}/jobs/${slug}` })],
    });
  });
}
