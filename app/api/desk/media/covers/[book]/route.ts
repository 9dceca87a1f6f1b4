import { mayUpload, refuseUpload, seeOther } from '@/app/desk/media/answers';
import { coverBook } from '@/lib/books/cover-book';
import { Refusal } from '@/lib/errors';
import { MAX_UPLOAD, mediaId } from '@/lib/media/schema';
import { filesOf, uploadAction } from '@/lib/upload';

interface Context {
  params: Promise<{ book: string }>;
}

/** Makes the uploaded file a book's cover. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const id = mediaId.safeParse((await params).book).data ?? 0;
  const cover = uploadAction({
    limit: MAX_UPLOAD,
    may: mayUpload,
    refuse: refuseUpload(`/desk/books/${id}`),
    run: async (_, form, viewer) => {
      const [file] = filesOf(form);
      if (!file) throw new Refusal('noFile');
      await coverBook({ id, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, viewer);
      return seeOther(`/desk/books/${id}?done=save`);
    },
  });
  return cover(request);
}
