import { mayUpload, refuseUpload, seeOther } from '@/app/desk/media/answers';
import { portrayAuthor } from '@/lib/articles/authors/portray-author';
import { Refusal } from '@/lib/errors';
import { MAX_UPLOAD, mediaId } from '@/lib/media/schema';
import { filesOf, uploadAction } from '@/lib/upload';

interface Context {
  params: Promise<{ author: string }>;
}

/** Makes the uploaded file an author's portrait. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const id = mediaId.safeParse((await params).author).data ?? 0;
  const portrait = uploadAction({
    limit: MAX_UPLOAD,
    may: mayUpload,
    refuse: refuseUpload(`/desk/authors/${id}`),
    run: async (_, form, viewer) => {
      const [file] = filesOf(form);
      if (!file) throw new Refusal('noFile');
      await portrayAuthor({ id, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, viewer);
      return seeOther(`/desk/authors/${id}?done=save`);
    },
  });
  return portrait(request);
}
