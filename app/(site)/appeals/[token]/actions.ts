'use server';
import { redirect } from 'next/navigation';
import { type FormState, formAction } from '@/lib/form';
import { appealForm } from '@/lib/moderation/appeals/schema';
import { sendAppeal } from '@/lib/moderation/appeals/send-appeal';

const send = formAction({
  schema: appealForm,
  run: async (input) => {
    await sendAppeal(input);
    redirect(`/appeals/${input.token}` as '/');
  },
});

export async function sendAppealAction(previous: FormState, form: FormData): Promise<FormState> {
  return send(previous, form);
}
