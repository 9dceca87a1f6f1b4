import type { Role } from '@/lib/accounts/schema';

export const mayChangeSettings = (actor: { role: Role } | null) => actor?.role === 'ADMIN';
