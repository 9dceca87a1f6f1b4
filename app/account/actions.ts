'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { endSession } from '@/lib/accounts/session';
import { emptyForm, formAction } from '@/lib/form';

const signOut = formAction({
  schema: z.object({}),
  run: async () => {
    await endSession();
    redirect('/');
  },
});

export async function signOutAction(form: FormData): Promise<void> {
  await signOut(emptyForm, form);
}
