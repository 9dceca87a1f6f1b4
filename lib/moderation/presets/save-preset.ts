import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { mayModerate } from '@/lib/moderation/policy';
import type { PresetInput } from '@/lib/moderation/presets/schema';

/** Adds a text for reasons or changes one; decisions made with it keep what they said. Refuses: 403, 404. */
export async function savePreset({ id, ruleId, ...rest }: PresetInput, actor: Viewer): Promise<void> {
  if (!mayModerate(actor)) throw new Refusal('forbidden', 403);
  const data = { ...rest, ruleId: ruleId ?? null };
  if (id === undefined) {
    await db.reasonPreset.create({ data, select: { id: true } });
    return;
  }
  const { count } = await db.reasonPreset.updateMany({ where: { id }, data });
  if (count === 0) throw new Refusal('presetGone', 404);
}
