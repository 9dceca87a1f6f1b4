import { changePortrait } from '@/lib/accounts/profile/change-profile';
import { PORTRAIT_NAME, PORTRAIT_WIDTHS } from '@/lib/accounts/profile/schema';
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
  const picture = await keepFiles({ files }, PORTRAIT_NAME);
  try {
    await changePortrait({ picture }, actor);
  } catch (error) {
    await dropFiles(picture);
    throw error;
  }
}

/** Back to no picture. */
export const removePortrait = (actor: { id: string }): Promise<void> => changePortrait({ picture: '' }, actor);
