import { refuseUpload, seeOther } from '@/app/desk/media/answers';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { MAX_PORTRAIT_MB } from '@/lib/accounts/profile/schema';
import { removePortrait, uploadPortrait } from '@/lib/accounts/profile/upload-portrait';
import { Refusal } from '@/lib/errors';
import { filesOf, uploadAction } from '@/lib/upload';

const done = '/account/profile?saved=1#picture';

/** Takes a member's picture, or takes it away; the form works without scripts. */
export const POST = uploadAction({
  limit: MAX_PORTRAIT_MB * 1024 ** 2,
  may: (viewer): viewer is Viewer => viewer !== null,
  refuse: refuseUpload('/account/profile#picture'),
  run: async (_, form, viewer) => {
    if (form.get('act') === 'remove') {
      await removePortrait(viewer);
      return seeOther(done);
    }
    const [file] = filesOf(form);
    if (!file) throw new Refusal('noFile');
    await uploadPortrait({ bytes: new Uint8Array(await file.arrayBuffer()) }, viewer);
    return seeOther(done);
  },
});
