import type { Place } from '@/lib/comments/thread';
import type { Transaction } from '@/lib/db';

export type Placed = Place & { id: number };

/** Which comments of a former site have come before, by their numbers over there. */
export async function commentsHere(tx: Transaction, source: string, ids: string[]): Promise<Map<string, Placed>> {
  const known = await tx.importedItem.findMany({
    where: { source, kind: 'comment', foreignId: { in: [...new Set(ids)] } },
    select: { foreignId: true, localId: true },
  });
  const stored = await tx.comment.findMany({
    where: { id: { in: known.map(({ localId }) => Number(localId)) } },
    select: { id: true, rootId: true, path: true, depth: true },
  });
  const byId = new Map(stored.map((comment) => [comment.id, comment]));
  return new Map(
    known.flatMap(({ foreignId, localId }) => {
      const comment = byId.get(Number(localId));
      return comment ? [[foreignId, comment] as const] : [];
    }),
  );
}
