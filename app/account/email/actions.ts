'use server';
import { redirect } from 'next/navigation';
import { confirmEmailChange } from '@/lib/accounts/confirm-email-change';
import { requestEmailChange } from '@/lib/accounts/request-email-change';
import { emailChange, emailChangeLink } from '@/lib/accounts/schema';
import { Refusal } from '@/lib/errors';
import { type FormState, formAction } from '@/lib/form';

const request = formAction({
  schema: emailChange,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await requestEmailChange(input, actor);
    redirect('/account/profile?sent=1');
  },
});

const confirm = formAction({
  schema: emailChangeLink,
  run: async (input) => {
    const { done } = await confirmEmailChange(input);
    redirect(`/account/email?${done ? 'done' : 'half'}=1`);
  },
});

export async function requestEmailChangeAction(previous: FormState, form: FormData): Promise<FormState> {
  return request(previous, form);
}

export async function confirmEmailChangeAction(previous: FormState, form: FormData): Promise<FormState> {
  return confirm(previous, form);
}
