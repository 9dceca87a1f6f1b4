import type { Viewer } from '@/lib/accounts/find-viewer';
import type { AuthorFields } from '@/lib/articles/authors/schema';
import { mayEditArticles } from '@/lib/articles/policy';
import { refuseTakenSlug } from '@/lib/articles/topics/taken-slug';
import { expire, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';

interface Input {
  /** Null: a new author. The address of one that exists stays, whatever the name becomes. */
  id: number | null;
  fields: AuthorFields;
}

/** Adds an author or changes one. Refuses: 403, 404 `authorGone`, 409 `addressTaken`. */
export async function saveAuthor({ id, fields }: Input, actor: Viewer): Promise<{ id: number }> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  const saved = id === null ? await add(fields) : await change(id, fields);
  // The name stands on the page of every article of theirs.
  expire([id === null ? tags.articles : tags.site]);
  return saved;
}

const add = (data: AuthorFields) => db.author.create({ data, select: { id: true } }).catch(refuseTakenSlug);

async function change(id: number, { slug: _, ...data }: AuthorFields): Promise<{ id: number }> {
  const { count } = await db.author.updateMany({ where: { id }, data });
  if (count === 0) throw new Refusal('authorGone', 404);
  return { id };
}
