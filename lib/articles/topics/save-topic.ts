import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import type { TopicFields } from '@/lib/articles/topics/schema';
import { refuseTakenSlug } from '@/lib/articles/topics/taken-slug';
import { expire, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';

interface Input {
  /** Null: a new topic. The address of one that exists stays, whatever its name becomes. */
  id: number | null;
  fields: TopicFields;
}

/** Adds a topic or renames one. Refuses: 403, 404 `topicGone`, 409 `addressTaken`. */
export async function saveTopic({ id, fields }: Input, actor: Viewer): Promise<{ id: number }> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  const saved = id === null ? await add(fields) : await rename(id, fields);
  // Its name stands on the page of every article about it.
  expire([id === null ? tags.articles : tags.site]);
  return saved;
}

const add = (data: TopicFields) => db.topic.create({ data, select: { id: true } }).catch(refuseTakenSlug);

async function rename(id: number, { name, description }: TopicFields): Promise<{ id: number }> {
  const { count } = await db.topic.updateMany({ where: { id }, data: { name, description } });
  if (count === 0) throw new Refusal('topicGone', 404);
  return { id };
}
