'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { clientAddress } from '@/lib/accounts/client-address';
import { Refusal } from '@/lib/errors';
import { type FormState, formAction } from '@/lib/form';
import { followSearch } from '@/lib/jobs/search/follow-search';
import { followingSearch } from '@/lib/jobs/search/schema';

const follow = formAction({
  schema: followingSearch,
  run: async ({ website, ...input }, actor) => {
    if (website) throw new Refusal('looksAutomatic');
    const address = clientAddress(await headers());
    const { active } = await followSearch({ ...input, page: '/jobs/search/subscribe', address }, actor);
    redirect((active ? '/account/subscriptions?done=1' : '/subscriptions/new?sent=1') as '/');
  },
});

export async function followAction(previous: FormState, form: FormData): Promise<FormState> {
  return follow(previous, form);
}
