import type { Role } from '@/lib/accounts/schema';
import { mayModerate } from '@/lib/moderation/policy';

/** Members are sanctioned, staff is not: whoever has a role loses it first. Nobody sanctions themselves. */
export const maySanction = (actor: { id: string; role: Role }, person: { id: string; role: Role }) =>
  mayModerate(actor) && person.role === 'MEMBER' && person.id !== actor.id;

/** Objections are answered by somebody else than who imposed the sanction (DSA Art. 20(6)). */
export const mayAnswer = (actor: { id: string; role: Role }, sanction: { moderatorId: string }) =>
  mayModerate(actor) && sanction.moderatorId !== actor.id;

const MONTHS = 6;

/** Until when a person may object: six months, as against any decision (DSA Art. 20(1)). */
export function objectableUntil({ createdAt }: { createdAt: Date }): Date {
  const until = new Date(createdAt);
  until.setMonth(until.getMonth() + MONTHS);
  return until;
}
