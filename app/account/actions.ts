'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { endAllSessions } from '@/lib/accounts/end-all-sessions';
import { endSession } from '@/lib/accounts/session';
import { emptyForm, formAction } from '@/lib/form';

const nothing = z.object({});

const signOut = formAction({
  schema: nothing,
  run: async () => {
    await endSession();
    redirect('/');
  },
});

const signOutEverywhere = formAction({
  schema: nothing,
  run: async (_, actor) => {
    if (actor) await endAllSessions(actor);
    await endSession();
    redirect('/');
  },
});

export async function signOutAction(form: FormData): Promise<void> {
  await signOut(emptyForm, form);
}

export async function signOutEverywhereAction(form: FormData): Promise<void> {
  await signOutEverywhere(emptyForm, form);
}
