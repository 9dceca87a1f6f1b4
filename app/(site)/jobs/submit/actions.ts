'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { clientAddress } from '@/lib/accounts/client-address';
import { Refusal } from '@/lib/errors';
import { type FormState, formAction } from '@/lib/form';
import { submission } from '@/lib/jobs/owner/schema';
import { submitAdvert } from '@/lib/jobs/owner/submit-advert';

const submit = formAction({
  schema: submission,
  run: async ({ email, website, ...fields }) => {
    if (website) throw new Refusal('looksAutomatic');
    await submitAdvert({ email, fields, address: clientAddress(await headers()) });
    redirect('/jobs/submit?sent=1' as '/');
  },
});

export async function submitAction(previous: FormState, form: FormData): Promise<FormState> {
  return submit(previous, form);
}
