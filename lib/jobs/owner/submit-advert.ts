import { randomBytes } from 'node:crypto';
import { slugFrom } from '@/lib/articles/slug';
import { db } from '@/lib/db';
import { withoutGenderMark } from '@/lib/jobs/gender-mark';
import { mineUrl } from '@/lib/jobs/owner/links';
import { ownColumns } from '@/lib/jobs/owner/own-columns';
import type { OwnFields } from '@/lib/jobs/owner/schema';
import { queueMail } from '@/lib/mail/queue-mail';
import { countAgainst } from '@/lib/rate-limit';
import { t } from '@/lib/site/messages';

interface Input {
  email: string;
  fields: OwnFields;
  /** Network address of who asks, for the limit; undefined where it tells nobody apart. */
  address: string | undefined;
}

/** Takes an employer's advert. Nobody sees it before its mailed link was confirmed, and then the desk. Refuses: 429. */
export async function submitAdvert({ email, fields, address }: Input): Promise<void> {
  if (address) await countAgainst('advertPerAddress', address);
  await countAgainst('advertPerEmail', email);
  const slug = slugFrom(`${withoutGenderMark(fields.title)} ${fields.company}`) || 'job';
  await db.$transaction(async (tx) => {
    const { id } = await tx.advert.create({
      data: { ...ownColumns(fields), slug: `${slug}-${randomBytes(3).toString('hex')}`, ownerEmail: email },
      select: { id: true },
    });
    await queueMail(tx, {
      to: email,
      subject: t('jobs.mail.confirm.subject', { title: fields.title }),
      paragraphs: [t('jobs.mail.confirm.intro', { title: fields.title, company: fields.company })],
      button: { url: mineUrl(id), label: t('jobs.mail.confirm.button') },
      closing: t('jobs.mail.confirm.closing'),
    });
  });
}
