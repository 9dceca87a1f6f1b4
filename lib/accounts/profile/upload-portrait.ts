import { changePortrait } from '@/lib/accounts/profile/change-profile';
import { PORTRAIT_WIDTHS } from '@/lib/accounts/profile/schema';
import { dropFiles, keepFiles } from '@/lib/media/keep-files';
import { readPortrait } from '@/lib/media/picture-file';
import { countAgainst } from '@/lib/rate-limit';

/**
 * A person's picture, cut square and written anew, so that nothing but its pixels survives. It waits until
 * a moderator has looked at it. Refuses as readPortrait does, 403 signed out, and 429.
 */
export async function uploadPortrait({ bytes }: { bytes: Uint8Array }, actor: { id: string }): Promise<void> {
  await countAgainst('profile', actor.id);
  const files = await readPortrait(bytes, PORTRAIT_WIDTHS);
  const picture = await keepFiles({ files }, 'portrait');
  try {
    const before = await changePortrait({ picture }, actor);
    if (before) await dropFiles(before);
  } catch (error) {
    await dropFiles(picture);
    throw error;
  }
}

/** Back to no picture. */
export async function removePortrait(actor: { id: string }): Promise<void> {
  const before = await changePortrait({ picture: '' }, actor);
  if (before) await dropFiles(before);
}
