'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { endAllSessions } from '@/lib/accounts/end-all-sessions';
import { endOneSession } from '@/lib/accounts/end-one-session';
import { ownSession } from '@/lib/accounts/schema';
import { endSession } from '@/lib/accounts/session';
import { Refusal } from '@/lib/errors';
import { emptyForm, type FormState, formAction } from '@/lib/form';

const nothing = z.object({});

const signOut = formAction({
  schema: nothing,
  run: async () => {
    await endSession();
    redirect('/');
  },
});

const endSessionOf = formAction({
  schema: ownSession,
  run: async ({ session }, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await endOneSession({ name: session }, actor);
    redirect('/account');
  },
});

export async function endOneSessionAction(previous: FormState, form: FormData): Promise<FormState> {
  return endSessionOf(previous, form);
}

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
