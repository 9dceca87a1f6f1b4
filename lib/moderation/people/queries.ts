import { db } from '@/lib/db';
import { citation, named } from '@/lib/moderation/cite-rule';
import { inForce } from '@/lib/moderation/sanctions/in-force';
import type { Prisma } from '@/prisma/generated/client';

const FOUND = 50;

interface Asked {
  /** A part of a name. */
  q: string;
  only?: 'sanctioned' | 'held' | 'objecting' | undefined;
}

/** People by name, or those the team keeps an eye on, the latest first; one more than `FOUND` tells that there are more. */
export async function findPeople({ q, only }: Asked) {
  const kinds: Record<NonNullable<Asked['only']>, Prisma.UserWhereInput> = {
    sanctioned: { sanctions: { some: inForce() } },
    held: { hold: { isNot: null } },
    objecting: { sanctions: { some: { objectedAt: { not: null }, answer: '' } } },
  };
  const people = await db.user.findMany({
    where: { ...(q ? { name: { contains: q, mode: 'insensitive' } } : {}), ...(only ? kinds[only] : {}) },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: FOUND + 1,
    select: {
      ...{ id: true, name: true, role: true, createdAt: true },
      hold: { select: { reason: true } },
      sanctions: { where: inForce(), take: 1, select: { kind: true, expiresAt: true } },
      _count: { select: { comments: true } },
    },
  });
  return { people: people.slice(0, FOUND), more: people.length > FOUND };
}

/** What the team knows of a person; null when there is none. Sanctions: sanctions/queries.ts. */
export async function personFile(id: string) {
  const person = await db.user.findUnique({ where: { id }, select: personSelect });
  if (!person) return null;
  const [numbers, refusals, appeals, notices] = await Promise.all([
    db.comment.groupBy({ by: ['status'], where: { authorId: id }, _count: true, orderBy: { status: 'asc' } }),
    db.moderationDecision.findMany({
      where: { comment: { authorId: id }, verdict: { in: ['REJECT', 'TAKE_DOWN'] }, undoneBy: null },
      orderBy: { id: 'desc' },
      take: 20,
      select: refusalSelect,
    }),
    db.appeal.groupBy({ by: ['outcome'], where: { comment: { authorId: id } }, _count: true }),
    db.notice.groupBy({ by: ['outcome'], where: { reporterId: id }, _count: true }),
  ]);
  return {
    ...person,
    numbers: numbers.map(({ status, _count }) => ({ status, count: _count })),
    refusals: refusals.map(({ houseRuleVersion, ...refusal }) => ({
      ...refusal,
      rule: houseRuleVersion ? named(houseRuleVersion).name : '',
    })),
    appeals: counted(appeals, 'GRANTED'),
    notices: counted(notices, 'TAKEN_DOWN'),
  };
}

interface Group {
  outcome: string | null;
  _count: number;
}

/** How many there were, and how many of them succeeded. */
const counted = (groups: Group[], success: string) => ({
  all: groups.reduce((sum, { _count }) => sum + _count, 0),
  right: groups.find(({ outcome }) => outcome === success)?._count ?? 0,
});

const personSelect = {
  ...{ id: true, name: true, role: true, createdAt: true },
  hold: { select: { reason: true, createdAt: true, moderator: { select: { name: true } } } },
  notesOn: {
    orderBy: { id: 'desc' },
    take: 100,
    select: { id: true, text: true, createdAt: true, moderatorId: true, moderator: { select: { name: true } } },
  },
} as const satisfies Prisma.UserSelect;

const refusalSelect = {
  ...{ id: true, verdict: true, decidedAt: true, commentId: true, spam: true, law: true },
  moderator: { select: { name: true } },
  houseRuleVersion: { select: citation },
} as const satisfies Prisma.ModerationDecisionSelect;
