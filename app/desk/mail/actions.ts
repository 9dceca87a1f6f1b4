'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { Refusal } from '@/lib/errors';
import { id } from '@/lib/fields';
import { emptyForm, type FormState, formAction } from '@/lib/form';
import { resendAllMail, resendMail } from '@/lib/mail/resend-mail';
import { blockAddress, unblockAddress } from '@/lib/subscriptions/block-address';
import { blocking } from '@/lib/subscriptions/schema';

const resend = formAction({
  schema: z.object({ id }),
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await resendMail(input, actor);
    redirect('/desk/mail' as '/');
  },
});

const resendAll = formAction({
  schema: z.object({}),
  run: async (_, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await resendAllMail(actor);
    redirect('/desk/mail?done=all' as '/');
  },
});

const block = formAction({
  schema: blocking,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await blockAddress(input, actor);
    redirect('/desk/mail/blocked' as '/');
  },
});

const unblock = formAction({
  schema: blocking,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await unblockAddress(input, actor);
    redirect('/desk/mail/blocked' as '/');
  },
});

export async function resendAllAction(form: FormData): Promise<void> {
  await resendAll(emptyForm, form);
}
export async function blockAction(previous: FormState, form: FormData): Promise<FormState> {
  return block(previous, form);
}
export async function unblockAction(previous: FormState, form: FormData): Promise<FormState> {
  return unblock(previous, form);
}
export async function resendAction(form: FormData): Promise<void> {
  await resend(emptyForm, form);
}
