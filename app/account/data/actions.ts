'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { eraseAccount } from '@/lib/accounts/erase-account';
import { requestDataExport } from '@/lib/accounts/request-data-export';
import { erasure } from '@/lib/accounts/schema';
import { endSession } from '@/lib/accounts/session';
import { Refusal } from '@/lib/errors';
import { type FormState, formAction } from '@/lib/form';

const request = formAction({
  schema: z.object({}),
  run: async (_, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await requestDataExport(actor);
    redirect('/account/data');
  },
});

const erase = formAction({
  schema: erasure,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await eraseAccount(input, actor);
    await endSession();
    redirect('/');
  },
});

export async function exportAction(previous: FormState, form: FormData): Promise<FormState> {
  return request(previous, form);
}

export async function eraseAction(previous: FormState, form: FormData): Promise<FormState> {
  return erase(previous, form);
}
