'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { Refusal } from '@/lib/errors';
import { emptyForm, formAction } from '@/lib/form';
import { resendMail } from '@/lib/mail/resend-mail';

const resend = formAction({
  schema: z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) }),
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await resendMail(input, actor);
    redirect('/desk/mail' as '/');
  },
});

export async function resendAction(form: FormData): Promise<void> {
  await resend(emptyForm, form);
}
