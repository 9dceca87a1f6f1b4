import { db } from '@/lib/db';
import { citation, named } from '@/lib/moderation/cite-rule';
import { objectableUntil } from '@/lib/moderation/sanctions/policy';
import { sanctionReasons } from '@/lib/moderation/sanctions/sanction-letter';

/** A person's own sanctions with their reasons and what can be done against them, the newest first. */
export async function ownSanctions(viewer: { id: string }) {
  const sanctions = await db.sanction.findMany({
    where: { personId: viewer.id },
    orderBy: { id: 'desc' },
    take: 20,
    select: { ...columns, objectedAt: true, houseRuleVersion: { select: citation } },
  });
  return sanctions.map(({ houseRuleVersion, ...sanction }) => ({
    ...sanction,
    reasons: sanctionReasons({ ...sanction, rule: houseRuleVersion && named(houseRuleVersion) }),
    over: isOver(sanction),
    mayObject: !sanction.objectedAt && !sanction.liftedAt && objectableUntil(sanction) > new Date(),
  }));
}

const columns = {
  ...{ id: true, kind: true, reason: true, takesDown: true, createdAt: true, expiresAt: true, liftedAt: true },
  ...{ objection: true, answer: true },
} as const;

/** All sanctions of a person as the team sees them, the newest first. */
export async function sanctionsOf(personId: string) {
  const sanctions = await db.sanction.findMany({
    where: { personId },
    orderBy: { id: 'desc' },
    take: 50,
    select: {
      ...columns,
      objectedAt: true,
      moderatorId: true,
      moderator: { select: { name: true } },
      liftedBy: { select: { name: true } },
      houseRuleVersion: { select: citation },
    },
  });
  return sanctions.map(({ houseRuleVersion, ...sanction }) => ({
    ...sanction,
    rule: houseRuleVersion && named(houseRuleVersion),
    over: isOver(sanction),
  }));
}

const isOver = ({ liftedAt, expiresAt }: { liftedAt: Date | null; expiresAt: Date | null }) =>
  liftedAt !== null || (expiresAt !== null && expiresAt <= new Date());
