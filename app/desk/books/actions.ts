'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { removeBook } from '@/lib/books/remove-book';
import { saveBook } from '@/lib/books/save-book';
import { bookFields } from '@/lib/books/schema';
import { Refusal } from '@/lib/errors';
import { id } from '@/lib/fields';
import { type FormState, formAction } from '@/lib/form';

const save = formAction({
  schema: z.intersection(z.object({ id: z.union([z.literal('').transform(() => null), id]) }), bookFields),
  run: async ({ id: bookId, ...fields }, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    const saved = await saveBook({ id: bookId, fields }, actor);
    redirect(`/desk/books/${saved.id}?done=save`);
  },
});

const remove = formAction({
  schema: z.object({ id }),
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await removeBook(input, actor);
    redirect('/desk/books');
  },
});

export async function saveAction(previous: FormState, form: FormData): Promise<FormState> {
  return save(previous, form);
}

export async function removeAction(previous: FormState, form: FormData): Promise<FormState> {
  return remove(previous, form);
}
