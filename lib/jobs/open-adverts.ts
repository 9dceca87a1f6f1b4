import type { Prisma } from '@/prisma/generated/client';

/** Published and not past its last moment, whether the clock has been here already or not. */
export const openAdverts = (now = new Date()) =>
  ({ status: 'PUBLISHED', OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] }) satisfies Prisma.AdvertWhereInput;
