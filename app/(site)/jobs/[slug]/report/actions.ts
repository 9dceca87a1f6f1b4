'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { clientAddress } from '@/lib/accounts/client-address';
import { Refusal } from '@/lib/errors';
import { type FormState, formAction } from '@/lib/form';
import { advertReport } from '@/lib/jobs/reports/schema';
import { sendReport } from '@/lib/jobs/reports/send-report';

const send = formAction({
  schema: advertReport,
  run: async ({ website, ...input }) => {
    if (website) throw new Refusal('looksAutomatic');
    await sendReport({ ...input, address: clientAddress(await headers()) });
    redirect(`/jobs/${input.slug}/report?sent=1` as '/');
  },
});

export async function reportAction(previous: FormState, form: FormData): Promise<FormState> {
  return send(previous, form);
}
