'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { chooseEffect } from '@/lib/comments/screening/choose-effect';
import { askToLearn } from '@/lib/comments/screening/learned/ask-to-learn';
import { chosenEffect } from '@/lib/comments/screening/schema';
import { removeWord } from '@/lib/comments/screening/words/remove-word';
import { saveWord } from '@/lib/comments/screening/words/save-word';
import { removedWord, watchedWord } from '@/lib/comments/screening/words/schema';
import { Refusal } from '@/lib/errors';
import { emptyForm, formAction } from '@/lib/form';

const choose = formAction({
  schema: chosenEffect,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await chooseEffect(input, actor);
    redirect('/desk/moderation/screening');
  },
});

export async function chooseEffectAction(form: FormData): Promise<void> {
  await choose(emptyForm, form);
}

const save = formAction({
  schema: watchedWord,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await saveWord(input, actor);
    redirect('/desk/moderation/screening#list');
  },
});

export async function saveWordAction(form: FormData): Promise<void> {
  await save(emptyForm, form);
}

const remove = formAction({
  schema: removedWord,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await removeWord(input, actor);
    redirect('/desk/moderation/screening#list');
  },
});

export async function removeWordAction(form: FormData): Promise<void> {
  await remove(emptyForm, form);
}

const learn = formAction({
  schema: z.object({}),
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await askToLearn(input, actor);
    redirect('/desk/moderation/screening?learning=1');
  },
});

export async function learnAction(form: FormData): Promise<void> {
  await learn(emptyForm, form);
}
