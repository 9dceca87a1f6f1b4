import { connection } from 'next/server';
import { asksForJson, libraryPicture, mayUpload, noStore, refuseUpload, seeOther } from '@/app/desk/media/answers';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { currentViewer } from '@/lib/accounts/session';
import { Refusal } from '@/lib/errors';
import { sentence } from '@/lib/form';
import { library, pictures } from '@/lib/media/queries';
import { MAX_UPLOAD, mediaId } from '@/lib/media/schema';
import { uploadPicture } from '@/lib/media/upload-picture';
import { filesOf, uploadAction } from '@/lib/upload';

/** For the picture dialog: the library by words, the newest first. */
export async function GET(request: Request) {
  await connection();
  if (!mayUpload(await currentViewer())) return new Response('404\n', { status: 404, headers: noStore });
  const query = new URL(request.url).searchParams;
  const words = (query.get('words') ?? '').slice(0, 100).replaceAll('\0', '');
  const found = await library({ words, before: mediaId.safeParse(query.get('before')).data });
  return Response.json({ pictures: found.pictures.map(libraryPicture), older: found.older }, { headers: noStore });
}

/** Takes one picture or several; one that is refused keeps none of the others away. */
export const POST = uploadAction({
  limit: MAX_UPLOAD,
  may: mayUpload,
  refuse: refuseUpload('/desk/media'),
  run: async (request, form, viewer) => {
    const outcomes: Outcome[] = [];
    for (const file of filesOf(form)) outcomes.push(await take(file, viewer));
    const taken = outcomes.filter((outcome) => 'id' in outcome);
    const refused = outcomes.filter((outcome) => 'refusal' in outcome);
    if (taken.length === 0 && refused[0]) throw refused[0].refusal;
    if (asksForJson(request)) {
      const shown = await pictures(taken.map(({ id }) => id));
      return Response.json({ pictures: shown.map(libraryPicture), known: taken.some(({ known }) => known) });
    }
    if (refused.length > 0) {
      const lines = refused.map(({ name, refusal }) => `${name}: ${sentence(refusal.key, refusal.values)}`);
      return refuseUpload('/desk/media')(request, 400, lines.join(' '));
    }
    const [only, ...others] = taken;
    if (only && others.length === 0)
      return seeOther(`/desk/media/${only.id}?done=${only.known ? 'known' : 'uploaded'}`);
    return seeOther('/desk/media?undescribed=1');
  },
});

type Outcome = { id: number; known: boolean } | { name: string; refusal: Refusal };

async function take(file: File, viewer: Viewer): Promise<Outcome> {
  try {
    return await uploadPicture({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, viewer);
  } catch (error) {
    if (error instanceof Refusal) return { name: file.name, refusal: error };
    throw error;
  }
}
