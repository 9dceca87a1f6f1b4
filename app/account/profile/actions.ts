'use server';
import { redirect } from 'next/navigation';
import { changeName } from '@/lib/accounts/change-name';
import { profile } from '@/lib/accounts/display-name';
import { describeMyself } from '@/lib/accounts/profile/change-profile';
import { aboutMe } from '@/lib/accounts/profile/schema';
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

const describe = formAction({
  schema: aboutMe,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await describeMyself(input, actor);
    redirect('/account/profile?saved=1#about');
  },
});

export async function describeMyselfAction(previous: FormState, form: FormData): Promise<FormState> {
  return describe(previous, form);
}

export async function changeNameAction(previous: FormState, form: FormData): Promise<FormState> {
  return change(previous, form);
}
