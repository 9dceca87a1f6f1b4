'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { removeTopic } from '@/lib/articles/topics/remove-topic';
import { saveTopic } from '@/lib/articles/topics/save-topic';
import { topicFields } from '@/lib/articles/topics/schema';
import { Refusal } from '@/lib/errors';
import { id } from '@/lib/fields';
import { type FormState, formAction } from '@/lib/form';

const save = formAction({
  schema: z.intersection(z.object({ id: z.union([z.literal('').transform(() => null), id]) }), topicFields),
  run: async ({ id: topicId, ...fields }, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    const saved = await saveTopic({ id: topicId, fields }, actor);
    redirect(`/desk/topics/${saved.id}?done=save`);
  },
});

const remove = formAction({
  schema: z.object({ id }),
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await removeTopic(input, actor);
    redirect('/desk/topics');
  },
});

export async function saveAction(previous: FormState, form: FormData): Promise<FormState> {
  return save(previous, form);
}

export async function removeAction(previous: FormState, form: FormData): Promise<FormState> {
  return remove(previous, form);
}
