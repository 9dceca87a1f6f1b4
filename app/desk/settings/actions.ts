'use server';
import { redirect } from 'next/navigation';
import { Refusal } from '@/lib/errors';
import { type FormState, formAction } from '@/lib/form';
import { changeSettings } from '@/lib/site/settings/change-settings';
import { settingsForm } from '@/lib/site/settings/schema';

const change = formAction({
  schema: settingsForm,
  run: async ({ seen, ...values }, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await changeSettings({ values, seen, actor });
    redirect('/desk/settings?saved=1');
  },
});

export async function changeSettingsAction(previous: FormState, form: FormData): Promise<FormState> {
  return change(previous, form);
}
