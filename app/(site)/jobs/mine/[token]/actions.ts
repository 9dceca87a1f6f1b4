'use server';
import { redirect } from 'next/navigation';
import { type FormState, formAction } from '@/lib/form';
import { confirmOwn, endOwn, renewOwn } from '@/lib/jobs/owner/act-on-own';
import { changeOwn } from '@/lib/jobs/owner/change-own';
import { byAdvertToken, ownChange } from '@/lib/jobs/owner/schema';

const back = (token: string, done: string): never => redirect(`/jobs/mine/${token}?done=${done}` as '/');

const confirm = formAction({
  schema: byAdvertToken,
  run: async (input) => {
    await confirmOwn(input);
    back(input.token, 'confirm');
  },
});
const renew = formAction({
  schema: byAdvertToken,
  run: async (input) => {
    await renewOwn(input);
    back(input.token, 'renew');
  },
});
const end = formAction({
  schema: byAdvertToken,
  run: async (input) => {
    await endOwn(input);
    back(input.token, 'end');
  },
});
const change = formAction({
  schema: ownChange,
  run: async ({ token, note, ...fields }) => {
    await changeOwn({ token, note, fields });
    back(token, 'change');
  },
});

export async function confirmOwnAction(previous: FormState, form: FormData): Promise<FormState> {
  return confirm(previous, form);
}
export async function renewOwnAction(previous: FormState, form: FormData): Promise<FormState> {
  return renew(previous, form);
}
export async function endOwnAction(previous: FormState, form: FormData): Promise<FormState> {
  return end(previous, form);
}
export async function changeOwnAction(previous: FormState, form: FormData): Promise<FormState> {
  return change(previous, form);
}
