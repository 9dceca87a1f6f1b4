import type { Role } from '@/lib/accounts/schema';

/** Who works where at the desk; every other place there is for all staff. */
const areas: [RegExp, Role[]][] = [
  [/^\/desk\/moderation(\/|$)/, ['MODERATOR', 'ADMIN']],
  [/^\/desk\/(articles|media|topics|authors|books|jobs|newsletter)(\/|$)/, ['EDITOR', 'ADMIN']],
  [/^\/desk\/(settings|people)(\/|$)/, ['ADMIN']],
];

/** Who has a place at the desk at all, and at this address of it (DESIGN §7: the others get 404). */
export function mayEnterDesk(actor: { role: Role } | null, path = '/desk'): boolean {
  if (actor === null || actor.role === 'MEMBER') return false;
  const area = areas.find(([pattern]) => pattern.test(path));
  return area === undefined || area[1].includes(actor.role);
}
