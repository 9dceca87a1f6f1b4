'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { Refusal } from '@/lib/errors';
import { emptyForm, type FormState, formAction } from '@/lib/form';
import { newsroomInstant } from '@/lib/site/newsroom-time';
import { beginIssue, removeIssue, saveIssue } from '@/lib/subscriptions/newsletter/save-issue';
import { issueForm, issueId } from '@/lib/subscriptions/newsletter/schema';
import { scheduleIssue, sendIssueNow, testIssue } from '@/lib/subscriptions/newsletter/start-issue';

const pageOf = (id: number, done: string): never => redirect(`/desk/newsletter/${id}?done=${done}` as '/');
/** A minute on the newsroom's clock; empty takes the plan back. */
const at = z.string().transform((typed, context) => {
  const instant = typed === '' ? null : newsroomInstant(typed);
  if (typed !== '' && !instant) context.addIssue({ code: 'custom', message: 'noTime' });
  return instant;
});

const begin = formAction({
  schema: z.object({}),
  run: async (_, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    const { id } = await beginIssue(actor);
    redirect(`/desk/newsletter/${id}` as '/');
  },
});

const save = formAction({
  schema: issueForm,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await saveIssue(input, actor);
    pageOf(input.id, 'save');
  },
});

const sendNow = formAction({
  schema: issueId,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await sendIssueNow(input, actor);
    pageOf(input.id, 'send');
  },
});

const sendTest = formAction({
  schema: issueId,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await testIssue(input, actor);
    pageOf(input.id, 'test');
  },
});

const schedule = formAction({
  schema: z.intersection(issueId, z.object({ at })),
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await scheduleIssue(input, actor);
    pageOf(input.id, 'save');
  },
});

const remove = formAction({
  schema: issueId,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await removeIssue(input, actor);
    redirect('/desk/newsletter' as '/');
  },
});

export async function beginAction(form: FormData): Promise<void> {
  await begin(emptyForm, form);
}
export async function saveAction(previous: FormState, form: FormData): Promise<FormState> {
  return save(previous, form);
}
export async function sendAction(previous: FormState, form: FormData): Promise<FormState> {
  return sendNow(previous, form);
}
export async function testAction(previous: FormState, form: FormData): Promise<FormState> {
  return sendTest(previous, form);
}
export async function scheduleAction(previous: FormState, form: FormData): Promise<FormState> {
  return schedule(previous, form);
}
export async function removeAction(previous: FormState, form: FormData): Promise<FormState> {
  return remove(previous, form);
}
