import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { mayModerate } from '@/lib/moderation/policy';

const MOST = 30;

/** Keeps a view of the queue under a name of one's own; the same name again replaces it. Refuses: 403, 409 too many. */
export async function saveView(view: { name: string; query: string }, actor: Viewer): Promise<void> {
  if (!mayModerate(actor)) throw new Refusal('forbidden', 403);
  if ((await db.savedView.count({ where: { userId: actor.id } })) >= MOST) throw new Refusal('tooManyViews', 409);
  const { name, query } = view;
  const key = { userId_name: { userId: actor.id, name } };
  await db.savedView.upsert({ where: key, create: { userId: actor.id, name, query }, update: { query } });
}
