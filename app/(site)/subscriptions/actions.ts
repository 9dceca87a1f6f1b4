'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { clientAddress } from '@/lib/accounts/client-address';
import { Refusal } from '@/lib/errors';
import { type FormState, formAction } from '@/lib/form';
import {
  changeChannel,
  changeFrequency,
  confirmAddressChange,
  pauseAll,
  requestAddressChange,
} from '@/lib/subscriptions/change-subscription';
import { confirmSubscription } from '@/lib/subscriptions/confirm-subscription';
import { endByLink, endMine } from '@/lib/subscriptions/end-subscriptions';
import { centrePath } from '@/lib/subscriptions/links';
import {
  addressChange,
  byToken,
  channelChange,
  frequencyChange,
  oneOfMine,
  pause,
  subscribing,
} from '@/lib/subscriptions/schema';
import { subscribe } from '@/lib/subscriptions/subscribe';

const to = (path: string): never => redirect(path as '/');

const wish = formAction({
  schema: subscribing,
  run: async ({ website, ...input }, actor) => {
    if (website) throw new Refusal('looksAutomatic');
    const given = await headers();
    const page = URL.parse(given.get('referer') ?? '')?.pathname ?? '';
    const { active } = await subscribe({ ...input, page, address: clientAddress(given) }, actor);
    to(active ? '/account/subscriptions?done=1' : '/subscriptions/new?sent=1');
  },
});

const confirm = formAction({
  schema: byToken,
  run: async (input) => {
    const { subscriberId } = await confirmSubscription(input);
    to(`${centrePath(subscriberId)}?done=1`);
  },
});

const end = formAction({
  schema: byToken,
  run: async (input) => {
    await endByLink(input);
    to('/subscriptions/end?done=1');
  },
});

const endOne = formAction({
  schema: oneOfMine,
  run: async (input) => {
    await endMine(input);
    to(`/subscriptions/${input.token}`);
  },
});

const endAll = formAction({
  schema: byToken,
  run: async ({ token }) => {
    await endMine({ token });
    to(`/subscriptions/${token}`);
  },
});

const often = formAction({
  schema: frequencyChange,
  run: async (input) => {
    await changeFrequency(input);
    to(`/subscriptions/${input.token}`);
  },
});

const way = formAction({
  schema: channelChange,
  run: async (input) => {
    await changeChannel(input);
    to(`/subscriptions/${input.token}`);
  },
});

const rest = formAction({
  schema: pause,
  run: async (input) => {
    await pauseAll(input);
    to(`/subscriptions/${input.token}`);
  },
});

const newAddress = formAction({
  schema: addressChange,
  run: async (input) => {
    await requestAddressChange(input, clientAddress(await headers()));
    to(`/subscriptions/${input.token}?sent=1`);
  },
});

const confirmAddress = formAction({
  schema: byToken,
  run: async (input) => {
    const { subscriberId } = await confirmAddressChange(input);
    to(centrePath(subscriberId));
  },
});

export async function subscribeAction(previous: FormState, form: FormData): Promise<FormState> {
  return wish(previous, form);
}
export async function confirmAction(previous: FormState, form: FormData): Promise<FormState> {
  return confirm(previous, form);
}
export async function endAction(previous: FormState, form: FormData): Promise<FormState> {
  return end(previous, form);
}
export async function endOneAction(previous: FormState, form: FormData): Promise<FormState> {
  return endOne(previous, form);
}
export async function endAllAction(previous: FormState, form: FormData): Promise<FormState> {
  return endAll(previous, form);
}
export async function frequencyAction(previous: FormState, form: FormData): Promise<FormState> {
  return often(previous, form);
}
export async function channelAction(previous: FormState, form: FormData): Promise<FormState> {
  return way(previous, form);
}
export async function pauseAction(previous: FormState, form: FormData): Promise<FormState> {
  return rest(previous, form);
}
export async function addressAction(previous: FormState, form: FormData): Promise<FormState> {
  return newAddress(previous, form);
}
export async function confirmAddressAction(previous: FormState, form: FormData): Promise<FormState> {
  return confirmAddress(previous, form);
}
