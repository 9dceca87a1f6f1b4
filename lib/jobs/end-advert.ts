import type { z } from 'zod';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { expire, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import type { advertEnd } from '@/lib/jobs/schema';
import { Prisma } from '@/prisma/generated/client';

/** Takes an advert off the board at once: filled, or withdrawn. Refuses: 403, 404 not on the board. */
export async function endAdvert({ id, status }: z.output<typeof advertEnd>, actor: Viewer): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  const slug = await db.$transaction(async (tx) => {
    const [ended] = await tx.advert.updateManyAndReturn({
      where: { id, status: 'PUBLISHED' },
      data: { status, proposal: Prisma.DbNull },
      select: { slug: true },
    });
    if (!ended) throw new Refusal('advertGone', 404);
    await tx.advertEvent.create({ data: { advertId: id, kind: status, byId: actor.id } });
    return ended.slug;
  });
  expire([tags.adverts, tags.advert(slug)]);
}
