import { articleContent } from '@/lib/articles/content';
import type { Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';

/**
 * Before an editor publishes or schedules: every picture is described for those who cannot see it. Refuses
 * with `pictureUndescribed`. What was imported without such texts stays as it is until somebody edits it.
 */
export async function requireDescribedPictures(tx: Transaction, revisionId: number): Promise<void> {
  const revision = await tx.articleRevision.findUniqueOrThrow({ where: { id: revisionId }, select: { content: true } });
  const { heroId, bodyHtml } = articleContent.parse(revision.content);
  const hero = heroId === null ? null : await tx.media.findUnique({ where: { id: heroId }, select: { alt: true } });
  const images = bodyHtml.match(/<img [^>]*>/g) ?? [];
  const bare = hero?.alt === '' || images.some((image) => !/ alt="\s*[^"\s]/.test(image));
  if (bare) throw new Refusal('pictureUndescribed');
}
