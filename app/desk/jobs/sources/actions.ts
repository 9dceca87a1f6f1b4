'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { Refusal } from '@/lib/errors';
import { type FormState, formAction } from '@/lib/form';
import { readSourceNow, saveSource } from '@/lib/jobs/feeds/save-source';
import { sourceFields, sourceId } from '@/lib/jobs/feeds/source-schema';

const id = z.union([z.literal('').transform(() => null), sourceId.shape.id]);

const save = formAction({
  schema: z.intersection(z.object({ id }), sourceFields),
  run: async ({ id: saved, ...fields }, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    const source = await saveSource({ id: saved, fields }, actor);
    redirect(`/desk/jobs/sources/${source.id}?done=save` as '/');
  },
});

const read = formAction({
  schema: sourceId,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await readSourceNow(input, actor);
    redirect(`/desk/jobs/sources/${input.id}?done=read` as '/');
  },
});

export async function saveSourceAction(previous: FormState, form: FormData): Promise<FormState> {
  return save(previous, form);
}
export async function readSourceAction(previous: FormState, form: FormData): Promise<FormState> {
  return read(previous, form);
}
