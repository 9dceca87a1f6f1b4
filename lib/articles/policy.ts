import type { Role } from '@/lib/accounts/schema';

/** Who writes articles, topics, authors, books and keeps the pictures. */
export const mayEditArticles = (actor: { role: Role } | null): boolean =>
  actor?.role === 'EDITOR' || actor?.role === 'ADMIN';
