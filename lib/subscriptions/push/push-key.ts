import webpush from 'web-push';
import { db } from '@/lib/db';

/** The site's key for push services: made when it is first asked for, the same for ever and on every machine. */
export async function pushKey(): Promise<{ publicKey: string; privateKey: string }> {
  const select = { publicKey: true, privateKey: true } as const;
  const known = await db.pushKey.findUnique({ where: { id: 1 }, select });
  if (known) return known;
  await db.pushKey.createMany({ data: { id: 1, ...webpush.generateVAPIDKeys() }, skipDuplicates: true });
  return db.pushKey.findUniqueOrThrow({ where: { id: 1 }, select });
}
