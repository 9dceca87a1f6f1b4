'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { articleContent } from '@/lib/articles/content';
import { correctArticle } from '@/lib/articles/correct-article';
import { publishArticle } from '@/lib/articles/publish-article';
import { restoreRevision } from '@/lib/articles/restore-revision';
import { reviewArticle } from '@/lib/articles/review/review-article';
import { saveArticle } from '@/lib/articles/save-article';
import { scheduleArticle } from '@/lib/articles/schedule-article';
import { withdrawArticle } from '@/lib/articles/withdraw-article';
import { Refusal } from '@/lib/errors';
import { id } from '@/lib/fields';
import { type FormState, formAction } from '@/lib/form';
import { newsroomInstant } from '@/lib/site/newsroom-time';

const orNone = z.union([z.literal('').transform(() => null), id]);
const seen = z.object({ id, revisionId: id });
const note = z.string().trim().max(1_000, 'noteTooLong');

const staff = (actor: Viewer | null): Viewer => {
  if (!actor) throw new Refusal('signInFirst', 403);
  return actor;
};

const save = formAction({
  schema: z.intersection(
    z.object({ id: orNone, basedOn: orNone, intent: z.enum(['save', 'publish']).default('save') }),
    articleContent,
  ),
  run: async ({ id: articleId, basedOn, intent, ...content }, actor) => {
    const saved = await saveArticle({ id: articleId, basedOn, content }, staff(actor));
    if (intent === 'publish') {
      await publishArticle(saved, staff(actor)).catch((error: unknown) => {
        // What was typed is saved: the page shows it, with the reason.
        if (error instanceof Refusal) redirect(`/desk/articles/${saved.id}?refused=${error.key}`);
        throw error;
      });
    }
    redirect(`/desk/articles/${saved.id}?done=${intent}`);
  },
});

const schedule = formAction({
  schema: seen.extend({
    at: z.string().transform((local, context) => {
      const at = local === '' ? null : newsroomInstant(local);
      if (local !== '' && !at) context.addIssue({ code: 'custom', message: 'noTime' });
      return at;
    }),
  }),
  run: async (input, actor) => {
    await scheduleArticle(input, staff(actor));
    redirect(`/desk/articles/${input.id}?done=save`);
  },
});

const withdraw = formAction({
  schema: z.object({ id, reason: note }),
  run: async (input, actor) => {
    await withdrawArticle(input, staff(actor));
    redirect(`/desk/articles/${input.id}?done=save`);
  },
});

const correct = formAction({
  schema: z.object({ id, text: note.pipe(z.string().min(1, 'empty')) }),
  run: async (input, actor) => {
    await correctArticle(input, staff(actor));
    redirect(`/desk/articles/${input.id}?done=save`);
  },
});

const review = formAction({
  schema: seen.extend({ verdict: z.enum(['REQUESTED', 'APPROVED', 'RETURNED']), note: note.default('') }),
  run: async (input, actor) => {
    await reviewArticle(input, staff(actor));
    redirect(`/desk/articles/${input.id}?done=save`);
  },
});

const restore = formAction({
  schema: seen.extend({ basedOn: id }),
  run: async (input, actor) => {
    await restoreRevision(input, staff(actor));
    redirect(`/desk/articles/${input.id}?done=save`);
  },
});

export async function saveAction(previous: FormState, form: FormData): Promise<FormState> {
  return save(previous, form);
}

export async function scheduleAction(previous: FormState, form: FormData): Promise<FormState> {
  return schedule(previous, form);
}

export async function withdrawAction(previous: FormState, form: FormData): Promise<FormState> {
  return withdraw(previous, form);
}

export async function correctAction(previous: FormState, form: FormData): Promise<FormState> {
  return correct(previous, form);
}

export async function reviewAction(previous: FormState, form: FormData): Promise<FormState> {
  return review(previous, form);
}

export async function restoreAction(previous: FormState, form: FormData): Promise<FormState> {
  return restore(previous, form);
}
