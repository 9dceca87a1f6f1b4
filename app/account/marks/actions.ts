'use server';
import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { ignorePerson } from '@/lib/comments/ignore-person';
import { markHelpful } from '@/lib/comments/mark-helpful';
import { commentPlace } from '@/lib/comments/pages/queries';
import { permalink } from '@/lib/comments/permalink';
import { helpfulMark, ignoring, stopping } from '@/lib/comments/schema';
import { stopIgnoring } from '@/lib/comments/stop-ignoring';
import { Refusal } from '@/lib/errors';
import { type FormState, formAction } from '@/lib/form';

const mark = formAction({
  schema: helpfulMark,
  run: async ({ stay, ...input }, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await markHelpful(input, actor);
    if (!stay) await backTo(input.commentId);
  },
});

const ignore = formAction({
  schema: ignoring,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await ignorePerson(input, actor);
    redirect('/account/ignored');
  },
});

const stop = formAction({
  schema: stopping,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await stopIgnoring(input, actor);
    redirect('/account/ignored');
  },
});

async function backTo(id: number): Promise<void> {
  const place = await commentPlace(id);
  redirect((place ? permalink({ ...place, id }) : '/') as Route);
}

export async function markHelpfulAction(previous: FormState, form: FormData): Promise<FormState> {
  return mark(previous, form);
}

export async function ignorePersonAction(previous: FormState, form: FormData): Promise<FormState> {
  return ignore(previous, form);
}

export async function stopIgnoringAction(previous: FormState, form: FormData): Promise<FormState> {
  return stop(previous, form);
}
