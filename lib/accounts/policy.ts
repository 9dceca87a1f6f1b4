import type { Role } from '@/lib/accounts/schema';

/** Who has a place at the desk at all (members get 404 there). */
export const mayEnterDesk = (actor: { role: Role } | null) => actor !== null && actor.role !== 'MEMBER';

export const mayGrantRoles = (actor: { role: Role } | null) => actor?.role === 'ADMIN';
