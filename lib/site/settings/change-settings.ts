import type { Viewer } from '@/lib/accounts/find-viewer';
import { expire, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { differences } from '@/lib/site/settings/differences';
import { mayChangeSettings } from '@/lib/site/settings/policy';
import { readSettings, type Settings, settingsSchema } from '@/lib/site/settings/schema';

interface Input {
  values: Partial<Settings>;
  /** The version that the form showed; without it the newest is replaced, whatever it says. */
  seen?: number;
  actor: Viewer;
}

/**
 * Appends a version of the settings, with who and when; what `values` leaves out returns to its
 * preset. Nothing different, nothing appended. Refuses: 403 not an admin, 400 not valid, 409
 * somebody else has changed them since the form was shown (says who).
 */
export async function changeSettings({ values, seen, actor }: Input): Promise<void> {
  if (!mayChangeSettings(actor)) throw new Refusal('forbidden', 403);
  const { data } = settingsSchema.safeParse(values);
  if (!data) throw new Refusal('invalid', 400);
  const changed = await db.$transaction(async (tx) => {
    // Two admins at once: the second waits here and then sees what the first has saved.
    await tx.$executeRaw`LOCK TABLE "SettingsVersion" IN SHARE ROW EXCLUSIVE MODE`;
    const newest = await tx.settingsVersion.findFirst({
      orderBy: { id: 'desc' },
      select: { id: true, values: true, changedBy: { select: { name: true } } },
    });
    if (seen !== undefined && seen !== (newest?.id ?? 0)) {
      throw new Refusal('settingsChanged', 409, { name: newest?.changedBy?.name ?? '' });
    }
    if (newest && differences(readSettings(newest.values), data).length === 0) return false;
    await tx.settingsVersion.create({ data: { values: data, changedById: actor.id }, select: { id: true } });
    return true;
  });
  if (changed) expire([tags.settings]);
}
