import type { Learned } from '@/lib/comments/screening/facts';
import { BUCKETS } from '@/lib/comments/screening/learned/features';
import { judge, type Model } from '@/lib/comments/screening/learned/model';
import { db } from '@/lib/db';
import { agreementOf } from '@/lib/moderation/stats/queries';

/** Kept in the process as long as no newer one is there. */
let kept: { id: number; model: Model } | null = null;

/** What judges texts as the newest model does; null before one was learned. */
export async function learnedJudge(): Promise<((text: string) => Learned) | null> {
  const newest = await db.learnedModel.findFirst({ orderBy: { id: 'desc' }, select: { id: true } });
  if (!newest) return null;
  if (kept?.id !== newest.id) {
    const { weights } = await db.learnedModel.findUniqueOrThrow({
      where: { id: newest.id },
      select: { weights: true },
    });
    kept = { id: newest.id, model: unpack(weights) };
  }
  const { model } = kept;
  const { agreed, compared } = await agreementOf('score');
  return (text) => ({ ...judge(model, text), agreed, compared });
}

export const pack = (model: Model) => new Uint8Array(new Float32Array(model).buffer);

/** In a buffer of its own: the driver's may begin anywhere. */
function unpack(bytes: Uint8Array): Model {
  const model = new Float32Array(new Uint8Array(bytes).buffer);
  if (model.length !== BUCKETS + 3) throw new Error('the learned model is of another version');
  return model;
}

/** About the newest model: when and from how much it was learned, and how well it ranks. */
export const newestModel = () =>
  db.learnedModel.findFirst({
    orderBy: { id: 'desc' },
    select: { createdAt: true, refused: true, accepted: true, auc: true },
  });
