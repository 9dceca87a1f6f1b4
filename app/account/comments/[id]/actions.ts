'use server';
import { redirect } from 'next/navigation';
import { editComment } from '@/lib/comments/edit-comment';
import { editedComment, withdrawnComment } from '@/lib/comments/schema';
import { withdrawComment } from '@/lib/comments/withdraw-comment';
import { Refusal } from '@/lib/errors';
import { type FormState, formAction } from '@/lib/form';
import { renderComment } from '@/lib/html';

const edit = formAction({
  schema: editedComment,
  run: async (input, actor) => {
    if (input.act === 'preview') return { preview: renderComment(input.text) };
    if (!actor) throw new Refusal('signInFirst', 403);
    await editComment(input, actor);
    redirect(`/account/comments/${input.id}`);
  },
});

const withdraw = formAction({
  schema: withdrawnComment,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await withdrawComment(input, actor);
    redirect(`/account/comments/${input.id}`);
  },
});

export async function editAction(previous: FormState, form: FormData): Promise<FormState> {
  return edit(previous, form);
}

export async function withdrawAction(previous: FormState, form: FormData): Promise<FormState> {
  return withdraw(previous, form);
}
