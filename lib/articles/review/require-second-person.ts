import type { Viewer } from '@/lib/accounts/find-viewer';
import { fourEyes } from '@/lib/articles/review/policy';
import type { Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { readSettings } from '@/lib/site/settings/schema';

/**
 * Before an editor publishes or schedules: if the setting asks for it, a second person has seen the text.
 * Refuses with 409 `reviewMissing`.
 */
export async function requireSecondPerson(tx: Transaction, revisionId: number, actor: Viewer): Promise<void> {
  const settings = await tx.settingsVersion.findFirst({ orderBy: { id: 'desc' }, select: { values: true } });
  if (readSettings(settings?.values).articleReview === 'alone') return;
  const { editorId, reviews } = await tx.articleRevision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { editorId: true, reviews: { where: { verdict: 'APPROVED' }, select: { actorId: true } } },
  });
  const approvedBy = reviews.map(({ actorId }) => actorId);
  if (!fourEyes({ editorId, approvedBy }, actor)) throw new Refusal('reviewMissing', 409);
}
