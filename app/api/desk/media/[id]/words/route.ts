import { libraryPicture } from '@/app/desk/media/answers';
import { Refusal } from '@/lib/errors';
import { jsonAction } from '@/lib/json';
import { describePicture } from '@/lib/media/describe-picture';
import { picture } from '@/lib/media/queries';
import { mediaId, pictureWords } from '@/lib/media/schema';

interface Context {
  params: Promise<{ id: string }>;
}

/** For the picture dialog: says what a picture shows and answers with it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const id = mediaId.safeParse((await params).id).data ?? 0;
  const describe = jsonAction({
    schema: pictureWords,
    run: async (words, actor) => {
      if (!actor) throw new Refusal('signInFirst', 403);
      await describePicture({ id, words }, actor);
      const described = await picture(id);
      if (!described) throw new Refusal('pictureGone', 404);
      return libraryPicture(described);
    },
  });
  return describe(request);
}
