import type { Transaction } from '@/lib/db';
import { repicture } from '@/lib/media/repicture';

/** An article's text with the present files of pictures that were replaced since it was written. */
export async function withCurrentPictures(tx: Transaction, html: string): Promise<string> {
  const paths = [...html.matchAll(/\/media\/([a-z0-9-]{1,150})\//g)].map(([, path = '']) => path);
  if (paths.length === 0) return html;
  const moved = await tx.formerMediaPath.findMany({
    where: { path: { in: [...new Set(paths)] } },
    select: { path: true, media: { select: { path: true, width: true, height: true, avif: true } } },
  });
  return moved.reduce((text, { path, media }) => repicture(text, path, media), html);
}
