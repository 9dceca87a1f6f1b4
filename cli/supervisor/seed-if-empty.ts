import { readEnv } from '@/lib/env';

/**
 * Demo content for a portal that has none and wants some: by default the embedded one only, because
 * demo people must not appear in somebody's real database.
 * @returns whether demo people can sign in
 */
export async function seedIfEmpty(embedded: boolean): Promise<boolean> {
  const { DEMO, SITE_LOCALE } = readEnv();
  if (DEMO === '0' || (!embedded && DEMO !== '1')) return false;
  const { db } = await import('@/lib/db');
  if (await db.article.findFirst({ select: { id: true } })) {
    const demo = { email: 'commenter@demo.test' };
    return (await db.user.findUnique({ where: demo, select: { id: true } })) !== null;
  }
  const { seedDemo } = await import('@/prisma/demo/seed');
  await seedDemo({ locale: SITE_LOCALE, log: () => {} });
  return true;
}
