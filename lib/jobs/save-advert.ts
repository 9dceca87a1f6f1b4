import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { refuseTakenSlug } from '@/lib/articles/topics/taken-slug';
import { expire, tags } from '@/lib/cache';
import { db, type Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { cleanArticle } from '@/lib/html';
import { expireAt } from '@/lib/jobs/expire-adverts';
import { coordinates } from '@/lib/jobs/places/gazetteer';
import type { AdvertFields } from '@/lib/jobs/schema';

interface Input {
  /** Null: a new advert. The address of one that exists stays. */
  id: number | null;
  fields: AdvertFields;
}

/** Adds an advert as a draft, or changes one wherever it is shown. Refuses: 403, 404 `advertGone`, 409 `addressTaken`. */
export async function saveAdvert({ id, fields }: Input, actor: Viewer): Promise<{ id: number }> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  const { name: _, slug, until, topics, ...rest } = fields;
  const data = { ...rest, ...coordinates(rest), bodyHtml: cleanArticle(rest.bodyHtml), expiresAt: until };
  const saved = await db
    .$transaction((tx) =>
      id === null ? add(tx, { ...data, slug }, topics, actor) : change(tx, id, data, topics, actor),
    )
    .catch(refuseTakenSlug);
  expire([tags.adverts, tags.advert(saved.slug)]);
  return saved;
}

type Data = Omit<AdvertFields, 'name' | 'slug' | 'until' | 'topics'> &
  ReturnType<typeof coordinates> & { expiresAt: Date | null };

const topicsOf = async (tx: Transaction, ids: number[]) =>
  tx.topic.findMany({ where: { id: { in: ids } }, select: { id: true } });

const add = async (tx: Transaction, data: Data & { slug: string }, topics: number[], { id: byId }: Viewer) =>
  tx.advert.create({
    data: {
      ...data,
      topics: { connect: await topicsOf(tx, topics) },
      events: { create: { kind: 'WRITTEN', byId } },
    },
    select: { id: true, slug: true },
  });

async function change(tx: Transaction, id: number, data: Data, topics: number[], { id: byId }: Viewer) {
  const found = await tx.advert.findUnique({ where: { id }, select: { status: true } });
  if (!found) throw new Refusal('advertGone', 404);
  const saved = await tx.advert.update({
    where: { id },
    // Who edits at the desk has the say from then on: no feed changes it any more.
    data: {
      ...data,
      topics: { set: await topicsOf(tx, topics) },
      events: { create: { kind: 'WRITTEN', byId } },
    },
    select: { id: true, slug: true },
  });
  if (found.status === 'PUBLISHED' && data.expiresAt) await expireAt(tx, data.expiresAt);
  return saved;
}
