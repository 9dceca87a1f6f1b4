import type { z } from 'zod';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { queueMail } from '@/lib/mail/queue-mail';
import { citeRule } from '@/lib/moderation/cite-rule';
import { maySanction } from '@/lib/moderation/sanctions/policy';
import { sanctionLetter } from '@/lib/moderation/sanctions/sanction-letter';
import type { sanction } from '@/lib/moderation/sanctions/schema';

type Input = z.output<typeof sanction>;
const DAY = 86_400_000;

/**
 * Warns, pauses or bans a person, with the letter that says what, why, for how long and what can be done
 * against it (DSA Art. 17). A ban may take down all that is visible of them: a task does so at once.
 * Refuses: 403 not allowed, oneself or staff, 404 unknown.
 */
export async function imposeSanction(input: Input, actor: Viewer): Promise<{ sanctionId: number }> {
  const { personId, kind, days, houseRuleVersionId, reason, takesDown } = input;
  return db.$transaction(async (tx) => {
    const [locked] = await tx.$queryRaw<{ now: Date }[]>`
      SELECT clock_timestamp() AS now FROM "User" WHERE id = ${personId} FOR UPDATE`;
    const person = locked && (await tx.user.findUnique({ where: { id: personId }, select: personSelect }));
    if (!person) throw new Refusal('personGone', 404);
    if (!maySanction(actor, person)) throw new Refusal('sanctionStaff', 403);
    const rule = await citeRule(tx, houseRuleVersionId);
    const data = {
      ...{ personId, kind, reason, moderatorId: actor.id, createdAt: locked.now },
      houseRuleVersionId: rule?.id ?? null,
      takesDown: takesDown === 'on',
      expiresAt: kind === 'WARNING' || days === undefined ? null : new Date(locked.now.getTime() + days * DAY),
    };
    const { id } = await tx.sanction.create({ data, select: { id: true } });
    await queueMail(tx, { to: person.email, ...sanctionLetter({ ...data, rule }) });
    if (data.takesDown)
      await tx.$executeRaw`SELECT graphile_worker.add_job('take_down_all', json_build_object('id', ${id}::int))`;
    return { sanctionId: id };
  });
}

const personSelect = { id: true, role: true, email: true } as const;
