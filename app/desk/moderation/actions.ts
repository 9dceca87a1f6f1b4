'use server';
import { redirect } from 'next/navigation';
import { Refusal } from '@/lib/errors';
import { type FormState, formAction } from '@/lib/form';
import { decideComment } from '@/lib/moderation/decide-comment';
import { decision } from '@/lib/moderation/schema';

const decide = formAction({
  schema: decision,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await decideComment(input, actor);
    redirect('/desk/moderation');
  },
});

export async function decideAction(previous: FormState, form: FormData): Promise<FormState> {
  return decide(previous, form);
}
