'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { clientAddress } from '@/lib/accounts/client-address';
import { Refusal } from '@/lib/errors';
import { changeReplyFeed } from '@/lib/feeds/change-reply-feed';
import { replyFeedChange } from '@/lib/feeds/schema';
import { emptyForm, type FormState, formAction } from '@/lib/form';
import { chooseMail } from '@/lib/notifications/mail/choose-mail';
import { markRead } from '@/lib/notifications/mark-read';
import { mailChoices, seenUpTo } from '@/lib/notifications/schema';

const read = formAction({
  schema: seenUpTo,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await markRead(input, actor);
    redirect('/account/notifications');
  },
});

export async function markReadAction(form: FormData): Promise<void> {
  await read(emptyForm, form);
}

const chooseFor = formAction({
  schema: mailChoices,
  run: async (choices, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    const page = '/account/notifications';
    await chooseMail({ choices, address: clientAddress(await headers()), page }, actor);
    redirect('/account/notifications?saved=1#mail');
  },
});

export async function chooseMailAction(previous: FormState, form: FormData): Promise<FormState> {
  return chooseFor(previous, form);
}

const changeFeed = formAction({
  schema: replyFeedChange,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await changeReplyFeed(input, actor);
    redirect('/account/notifications#feed');
  },
});

export async function changeReplyFeedAction(form: FormData): Promise<void> {
  await changeFeed(emptyForm, form);
}
