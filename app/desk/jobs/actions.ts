'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { Refusal } from '@/lib/errors';
import { id } from '@/lib/fields';
import { type FormState, formAction } from '@/lib/form';
import { endAdvert } from '@/lib/jobs/end-advert';
import { publishAdvert } from '@/lib/jobs/publish-advert';
import { reportAnswer } from '@/lib/jobs/reports/schema';
import { settleReport } from '@/lib/jobs/reports/settle-report';
import { reviewAdvert } from '@/lib/jobs/review-advert';
import { saveAdvert } from '@/lib/jobs/save-advert';
import { advertAnswer, advertEnd, advertFields, advertPublication } from '@/lib/jobs/schema';

const oneOrNew = z.union([z.literal('').transform(() => null), id]);
const pageOf = (advert: number, done: string): never => redirect(`/desk/jobs/${advert}?done=${done}` as '/');

const save = formAction({
  schema: z.intersection(z.object({ id: oneOrNew }), advertFields),
  run: async ({ id: advertOf, ...fields }, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    const saved = await saveAdvert({ id: advertOf, fields }, actor);
    pageOf(saved.id, 'save');
  },
});

const publish = formAction({
  schema: advertPublication,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await publishAdvert(input, actor);
    pageOf(input.id, 'publish');
  },
});

const end = formAction({
  schema: advertEnd,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await endAdvert(input, actor);
    pageOf(input.id, 'end');
  },
});

const answer = formAction({
  schema: advertAnswer,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await reviewAdvert(input, actor);
    pageOf(input.id, 'answer');
  },
});

const settle = formAction({
  schema: reportAnswer,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await settleReport(input, actor);
    redirect('/desk/jobs?done=settle' as '/');
  },
});

export async function answerAction(previous: FormState, form: FormData): Promise<FormState> {
  return answer(previous, form);
}
export async function settleAction(previous: FormState, form: FormData): Promise<FormState> {
  return settle(previous, form);
}
export async function saveAction(previous: FormState, form: FormData): Promise<FormState> {
  return save(previous, form);
}
export async function publishAction(previous: FormState, form: FormData): Promise<FormState> {
  return publish(previous, form);
}
export async function endAction(previous: FormState, form: FormData): Promise<FormState> {
  return end(previous, form);
}
