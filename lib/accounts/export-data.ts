import { everythingAbout } from '@/lib/accounts/export/queries';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { queueMail } from '@/lib/mail/queue-mail';
import { t } from '@/lib/site/messages';

/** The task behind requestDataExport: stores the JSON and tells the person. Runs twice without harm. */
export async function exportData({ id }: { id: number }): Promise<void> {
  const wanted = await db.dataExport.findUnique({ where: { id, content: null }, select: { userId: true } });
  if (!wanted) return;
  const data = await everythingAbout(wanted.userId);
  await db.$transaction(async (tx) => {
    const { count } = await tx.dataExport.updateMany({
      where: { id, content: null },
      data: { content: JSON.stringify(data, null, 2), readyAt: new Date() },
    });
    if (count === 0) return;
    await queueMail(tx, {
      to: data.account.email,
      subject: t('mail.export.subject'),
      paragraphs: [t('mail.export.intro')],
      button: { url: `${env.SITE_URL}/account/data`, label: t('mail.export.button') },
      closing: t('mail.export.closing'),
    });
  });
}
