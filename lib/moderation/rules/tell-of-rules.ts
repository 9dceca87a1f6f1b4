import { db, type Transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { queueMail } from '@/lib/mail/queue-mail';
import { citation, named } from '@/lib/moderation/cite-rule';
import { t } from '@/lib/site/messages';

const AT_ONCE = 100;

/**
 * The task: tells everybody who has commented in the last year that a clause has a new version (DSA Art.
 * 14(2)). Each batch of letters and the task of the next one are one transaction: begun again, nobody gets two.
 */
export async function tellOfRules({ id, after = '' }: { id: number; after?: string | undefined }): Promise<void> {
  const version = await db.houseRuleVersion.findUnique({ where: { id }, select: { ...citation, announcement: true } });
  if (!version) return;
  const rule = named(version);
  const since = new Date(Date.now() - 365 * 86_400_000);
  await db.$transaction(async (tx) => {
    const people = await tx.user.findMany({
      where: { id: { gt: after }, comments: { some: { createdAt: { gt: since } } } },
      orderBy: { id: 'asc' },
      take: AT_ONCE,
      select: { id: true, email: true },
    });
    for (const { email } of people) {
      await queueMail(tx, {
        to: email,
        subject: t('mail.rules.subject'),
        paragraphs: [t('mail.rules.intro', { rule: rule.name }), version.announcement, rule.fullText].filter(Boolean),
        button: { url: `${env.SITE_URL}/rules`, label: t('mail.rules.button') },
        closing: t('mail.rules.closing'),
      });
    }
    const last = people.at(-1);
    if (last && people.length === AT_ONCE) await tellSoon(tx, id, last.id);
  });
}

export const tellSoon = (tx: Transaction, id: number, after = '') =>
  tx.$executeRaw`SELECT graphile_worker.add_job('tell_of_rules', json_build_object('id', ${id}::int, 'after', ${after}::text))`;
