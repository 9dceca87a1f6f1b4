import { mayUpload, refuseUpload, seeOther } from '@/app/desk/media/answers';
import { Refusal } from '@/lib/errors';
import { replacePicture } from '@/lib/media/replace-picture';
import { MAX_UPLOAD, mediaId } from '@/lib/media/schema';
import { filesOf, uploadAction } from '@/lib/upload';

interface Context {
  params: Promise<{ id: string }>;
}

/** Puts the uploaded file in the place of this picture's. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const id = mediaId.safeParse((await params).id).data ?? 0;
  const replace = uploadAction({
    limit: MAX_UPLOAD,
    may: mayUpload,
    refuse: refuseUpload(`/desk/media/${id}`),
    run: async (_, form, viewer) => {
      const [file] = filesOf(form);
      if (!file) throw new Refusal('noFile');
      await replacePicture({ id, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, viewer);
      return seeOther(`/desk/media/${id}?done=replaced`);
    },
  });
  return replace(request);
}
