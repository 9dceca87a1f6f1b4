import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import type { BookFields } from '@/lib/books/schema';
import { expire, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';

interface Input {
  /** Null: a new book. The address of one that exists stays. */
  id: number | null;
  fields: BookFields;
}

/** Puts a book on the shelf or changes one. Refuses: 403, 404 `bookGone`, 409 `bookTaken` (ISBN or address). */
export async function saveBook({ id, fields }: Input, actor: Viewer): Promise<{ id: number }> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  const { topicIds, slug, ...data } = fields;
  const topics = await db.topic.findMany({ where: { id: { in: topicIds } }, select: { id: true } });
  const saved = await (id === null
    ? db.book.create({ data: { ...data, slug, topics: { connect: topics } }, select: { id: true } })
    : db.book.update({ where: { id }, data: { ...data, topics: { set: topics } }, select: { id: true } })
  ).catch(refuse);
  expire([tags.books]);
  return saved;
}

function refuse(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'P2002') throw new Refusal('bookTaken', 409);
  if (code === 'P2025') throw new Refusal('bookGone', 404);
  throw error;
}
