'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { Refusal } from '@/lib/errors';
import { type FormState, formAction } from '@/lib/form';
import { describePicture } from '@/lib/media/describe-picture';
import { removePicture } from '@/lib/media/remove-picture';
import { mediaId, pictureWords } from '@/lib/media/schema';

const describe = formAction({
  schema: pictureWords.extend({ id: mediaId }),
  run: async ({ id, ...words }, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await describePicture({ id, words }, actor);
    redirect(`/desk/media/${id}?done=saved`);
  },
});

const remove = formAction({
  schema: z.object({ id: mediaId }),
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await removePicture(input, actor);
    redirect('/desk/media');
  },
});

export async function describeAction(previous: FormState, form: FormData): Promise<FormState> {
  return describe(previous, form);
}

export async function removeAction(previous: FormState, form: FormData): Promise<FormState> {
  return remove(previous, form);
}
