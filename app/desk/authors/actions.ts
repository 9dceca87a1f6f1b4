'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { removeAuthor } from '@/lib/articles/authors/remove-author';
import { saveAuthor } from '@/lib/articles/authors/save-author';
import { authorFields } from '@/lib/articles/authors/schema';
import { Refusal } from '@/lib/errors';
import { id } from '@/lib/fields';
import { type FormState, formAction } from '@/lib/form';

const save = formAction({
  schema: z.intersection(z.object({ id: z.union([z.literal('').transform(() => null), id]) }), authorFields),
  run: async ({ id: authorId, ...fields }, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    const saved = await saveAuthor({ id: authorId, fields }, actor);
    redirect(`/desk/authors/${saved.id}?done=save`);
  },
});

const remove = formAction({
  schema: z.object({ id }),
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await removeAuthor(input, actor);
    redirect('/desk/authors');
  },
});

export async function saveAction(previous: FormState, form: FormData): Promise<FormState> {
  return save(previous, form);
}

export async function removeAction(previous: FormState, form: FormData): Promise<FormState> {
  return remove(previous, form);
}
