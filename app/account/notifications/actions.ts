'use server';
import { redirect } from 'next/navigation';
import { Refusal } from '@/lib/errors';
import { changeReplyFeed } from '@/lib/feeds/change-reply-feed';
import { replyFeedChange } from '@/lib/feeds/schema';
import { emptyForm, formAction } from '@/lib/form';
import { markRead } from '@/lib/notifications/mark-read';
import { seenUpTo } from '@/lib/notifications/schema';

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
