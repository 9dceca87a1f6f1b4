'use server';
import { redirect } from 'next/navigation';
import { Refusal } from '@/lib/errors';
import { emptyForm, formAction } from '@/lib/form';
import { removePreset } from '@/lib/moderation/presets/remove-preset';
import { savePreset } from '@/lib/moderation/presets/save-preset';
import { preset, removedPreset } from '@/lib/moderation/presets/schema';

const save = formAction({
  schema: preset,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await savePreset(input, actor);
    redirect('/desk/moderation/presets');
  },
});

export async function savePresetAction(form: FormData): Promise<void> {
  await save(emptyForm, form);
}

const remove = formAction({
  schema: removedPreset,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await removePreset(input, actor);
    redirect('/desk/moderation/presets');
  },
});

export async function removePresetAction(form: FormData): Promise<void> {
  await remove(emptyForm, form);
}
