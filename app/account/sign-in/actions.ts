'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { clientAddress } from '@/lib/accounts/client-address';
import { deviceOf } from '@/lib/accounts/device';
import { redeemSignInLink } from '@/lib/accounts/redeem-sign-in-link';
import { requestSignInLink } from '@/lib/accounts/request-sign-in-link';
import { signInLink, signInProvider, signInRequest } from '@/lib/accounts/schema';
import { keepSession, signInAt } from '@/lib/accounts/session';
import { type FormState, formAction } from '@/lib/form';

const request = formAction({
  schema: signInRequest,
  run: async (input) => {
    await requestSignInLink({ ...input, address: clientAddress(await headers()) });
    redirect('/account/sign-in/sent');
  },
});

const confirm = formAction({
  schema: signInLink,
  run: async ({ token, callbackUrl }) => {
    await keepSession(await redeemSignInLink({ token, device: deviceOf((await headers()).get('user-agent')) }));
    redirect(callbackUrl as '/');
  },
});

const provider = formAction({ schema: signInProvider, run: signInAt });

export async function requestSignInAction(previous: FormState, form: FormData): Promise<FormState> {
  return request(previous, form);
}

export async function confirmSignInAction(previous: FormState, form: FormData): Promise<FormState> {
  return confirm(previous, form);
}

export async function signInAtProviderAction(previous: FormState, form: FormData): Promise<FormState> {
  return provider(previous, form);
}
