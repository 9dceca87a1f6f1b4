'use server';
import { redirect } from 'next/navigation';
import { Refusal } from '@/lib/errors';
import { type FormState, formAction } from '@/lib/form';
import { objectToSanction } from '@/lib/moderation/sanctions/object-to-sanction';
import { objection } from '@/lib/moderation/sanctions/schema';

const object = formAction({
  schema: objection,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await objectToSanction(input, actor);
    redirect('/account/standing?sent=1');
  },
});

export async function objectAction(previous: FormState, form: FormData): Promise<FormState> {
  return object(previous, form);
}
