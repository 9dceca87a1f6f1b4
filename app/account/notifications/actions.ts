'use server';
import { redirect } from 'next/navigation';
import { Refusal } from '@/lib/errors';
import { emptyForm, formAction } from '@/lib/form';
import { markRead } from '@/lib/notifications/mark-read';
import { seenUpTo } from '@/lib/notifications/schema';

const read = formAction({
  schema: seenUpTo,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await markRead(input, actor);
    redirect('/account/notifications');
  },
});

export async function markReadAction(form: FormData): Promise<void> {
  await read(emptyForm, form);
}
