import type { Role } from '@/lib/accounts/schema';

export const mayModerate = (actor: { role: Role } | null) => actor?.role === 'MODERATOR' || actor?.role === 'ADMIN';

/** Nobody decides on their own comment. */
export const mayDecide = (actor: { id: string; role: Role }, comment: { authorId: string }) =>
  mayModerate(actor) && comment.authorId !== actor.id;

export const mayWriteRules = (actor: { role: Role } | null) => actor?.role === 'ADMIN';
