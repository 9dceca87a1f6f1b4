'use server';
import { redirect } from 'next/navigation';
import { judgeProfile } from '@/lib/accounts/profile/judge-profile';
import { profileVerdict } from '@/lib/accounts/profile/schema';
import { Refusal } from '@/lib/errors';
import { type FormState, formAction } from '@/lib/form';

const judge = formAction({
  schema: profileVerdict,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await judgeProfile(input, actor);
    redirect('/desk/moderation/profiles');
  },
});

export async function judgeProfileAction(previous: FormState, form: FormData): Promise<FormState> {
  return judge(previous, form);
}
