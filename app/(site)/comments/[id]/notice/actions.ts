'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { clientAddress } from '@/lib/accounts/client-address';
import { Refusal } from '@/lib/errors';
import { type FormState, formAction } from '@/lib/form';
import { notice } from '@/lib/moderation/notices/schema';
import { sendNotice } from '@/lib/moderation/notices/send-notice';

const send = formAction({
  schema: notice,
  run: async ({ website, goodFaith: _, ...input }, actor) => {
    if (website) throw new Refusal('looksAutomatic');
    await sendNotice({ ...input, address: clientAddress(await headers()) }, actor);
    redirect(`/comments/${input.commentId}/notice?sent=1` as '/');
  },
});

export async function sendNoticeAction(previous: FormState, form: FormData): Promise<FormState> {
  return send(previous, form);
}
