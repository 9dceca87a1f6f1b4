'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { ownPath } from '@/lib/accounts/schema';
import { refuseForm } from '@/lib/answer';
import { Refusal } from '@/lib/errors';
import { emptyForm, formAction, sentence } from '@/lib/form';
import { answerAppeal } from '@/lib/moderation/appeals/answer-appeal';
import { appealAnswer } from '@/lib/moderation/appeals/schema';
import { decideComment } from '@/lib/moderation/decide-comment';
import { decideMarked } from '@/lib/moderation/decide-marked';
import { previewDecision } from '@/lib/moderation/preview/queries';
import { decision, markedForm, undoForm } from '@/lib/moderation/schema';
import { undoDecisions } from '@/lib/moderation/undo-decisions';
import { removeView } from '@/lib/moderation/views/remove-view';
import { saveView } from '@/lib/moderation/views/save-view';
import { removedView, savedView } from '@/lib/moderation/views/schema';
import { t } from '@/lib/site/messages';

// The desk without JavaScript: forms that lead back to the page they stand on. Scripts use app/api/desk.

const back = z.object({ back: ownPath });
const DESK = '/desk/moderation';
const returnTo = (path: string): never => redirect((path.startsWith(DESK) ? path : DESK) as typeof DESK);

const decide = formAction({
  schema: z.intersection(decision, back),
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await decideComment(input, actor);
    returnTo(input.back);
  },
});

export async function decideAction(form: FormData): Promise<void> {
  await decide(emptyForm, form);
}

const preview = formAction({
  schema: decision,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    const letter = await previewDecision(input, actor);
    const shown = letter ? `${letter.subject}\n\n${letter.text}` : t('reasons.noMail');
    // Not refused, but shown the same way: the page again, with what was typed.
    const typed = Object.fromEntries(Object.entries(input).map(([name, value]) => [name, String(value ?? '')]));
    refuseForm(200, { values: { ...typed, preview: shown } });
  },
});

export async function previewAction(form: FormData): Promise<void> {
  await preview(emptyForm, form);
}

const decideAll = formAction({
  schema: z.intersection(markedForm, back),
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    const { done, refused } = await decideMarked(input, actor);
    if (refused.length > 0) {
      const list = refused
        .map(({ author, refusal }) => `${author}: ${sentence(refusal.key, refusal.values)}`)
        .join(' ');
      throw new Refusal('someRefused', 409, { done: done.length, list });
    }
    returnTo(input.back);
  },
});

export async function decideMarkedAction(form: FormData): Promise<void> {
  await decideAll(emptyForm, form);
}

const answer = formAction({
  schema: z.intersection(appealAnswer, back),
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await answerAppeal(input, actor);
    returnTo(input.back);
  },
});

export async function answerAppealAction(form: FormData): Promise<void> {
  await answer(emptyForm, form);
}

const undo = formAction({
  schema: z.intersection(undoForm, back),
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    const { refused } = await undoDecisions(input, actor);
    if (refused[0]) throw refused[0].refusal;
    returnTo(input.back);
  },
});

export async function undoAction(form: FormData): Promise<void> {
  await undo(emptyForm, form);
}

const keepView = formAction({
  schema: savedView,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await saveView(input, actor);
    redirect(`${DESK}?${input.query}`);
  },
});

export async function saveViewAction(form: FormData): Promise<void> {
  await keepView(emptyForm, form);
}

const forgetView = formAction({
  schema: removedView,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await removeView(input, actor);
    redirect(DESK);
  },
});

export async function removeViewAction(form: FormData): Promise<void> {
  await forgetView(emptyForm, form);
}
