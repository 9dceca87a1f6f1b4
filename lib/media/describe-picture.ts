import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { expire, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import type { PictureWords } from '@/lib/media/schema';

interface Input {
  id: number;
  words: PictureWords;
}

/** Says what a picture shows, where it is from and what must stay in sight. Refuses: 403, 404 `pictureGone`. */
export async function describePicture({ id, words }: Input, actor: Viewer): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  const { count } = await db.media.updateMany({ where: { id }, data: words });
  if (count === 0) throw new Refusal('pictureGone', 404);
  expire(await tagsOfPicture(id));
}

/** What shows a picture beside the text that an article tells of it. */
export async function tagsOfPicture(id: number): Promise<string[]> {
  const [articles, books, authors] = await Promise.all([
    db.article.findMany({ where: { heroId: id, status: 'PUBLISHED' }, take: 1_000, select: { slug: true } }),
    db.book.count({ where: { coverId: id } }),
    db.author.count({ where: { portraitId: id } }),
  ]);
  return [
    ...(articles.length > 0 ? [tags.articles, ...articles.map(({ slug }) => tags.article(slug))] : []),
    ...(books > 0 ? [tags.books] : []),
    // On the page of every article of theirs.
    ...(authors > 0 ? [tags.site] : []),
  ];
}
