import { auc } from '@/lib/comments/screening/learned/auc';
import { calibrate, calibration, type Example, judge, type Model, train } from '@/lib/comments/screening/learned/model';

/** Every fifth is kept back first. */
const KEPT_BACK = 5;

/**
 * A model of all examples. How sure it may be, and how well it ranks what it has not seen, comes from
 * one of four fifths that is asked about the last fifth.
 */
export async function learn(examples: Example[], pause: () => Promise<void>): Promise<{ model: Model; auc: number }> {
  const unseen = examples.filter((_, index) => index % KEPT_BACK === 0);
  const trial = await train(
    examples.filter((_, index) => index % KEPT_BACK !== 0),
    pause,
  );
  const ranked = unseen.map(({ text, refused }) => ({ score: judge(trial, text).probability, positive: refused }));
  const model = await train(examples, pause);
  calibrate(model, calibration(trial, unseen));
  return { model, auc: auc(ranked) };
}
