'use server';
import { redirect } from 'next/navigation';
import { changeName } from '@/lib/accounts/change-name';
import { profile } from '@/lib/accounts/display-name';
import { Refusal } from '@/lib/errors';
import { type FormState, formAction } from '@/lib/form';

const change = formAction({
  schema: profile,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await changeName(input, actor);
    redirect('/account/profile?saved=1');
  },
});

export async function changeNameAction(previous: FormState, form: FormData): Promise<FormState> {
  return change(previous, form);
}
