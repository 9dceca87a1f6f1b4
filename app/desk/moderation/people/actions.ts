'use server';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { Refusal } from '@/lib/errors';
import { emptyForm, formAction } from '@/lib/form';
import { addNote } from '@/lib/moderation/people/add-note';
import { holdPerson } from '@/lib/moderation/people/hold-person';
import { releasePerson } from '@/lib/moderation/people/release-person';
import { removeNote } from '@/lib/moderation/people/remove-note';
import { answerObjection } from '@/lib/moderation/sanctions/answer-objection';
import { imposeSanction } from '@/lib/moderation/sanctions/impose-sanction';
import { liftSanction } from '@/lib/moderation/sanctions/lift-sanction';
import {
  heldPerson,
  liftedSanction,
  objectionAnswer,
  ofPerson,
  personNote,
  released,
  removedNote,
  sanction,
} from '@/lib/moderation/sanctions/schema';

/** An act on a person's file that leads back to it. */
const act = <Schema extends z.ZodType>(
  schema: Schema,
  run: (input: z.output<Schema>, actor: Viewer) => Promise<unknown>,
) =>
  formAction({
    schema: ofPerson.and(schema),
    run: async (input, actor) => {
      if (!actor) throw new Refusal('signInFirst', 403);
      await run(input as z.output<Schema>, actor);
      redirect(`/desk/moderation/people/${input.of}`);
    },
  });

const impose = act(sanction, imposeSanction);
export async function imposeAction(form: FormData): Promise<void> {
  await impose(emptyForm, form);
}

const lift = act(liftedSanction, liftSanction);
export async function liftAction(form: FormData): Promise<void> {
  await lift(emptyForm, form);
}

const answer = act(objectionAnswer, answerObjection);
export async function answerAction(form: FormData): Promise<void> {
  await answer(emptyForm, form);
}

const hold = act(heldPerson, holdPerson);
export async function holdAction(form: FormData): Promise<void> {
  await hold(emptyForm, form);
}

const release = act(released, releasePerson);
export async function releaseAction(form: FormData): Promise<void> {
  await release(emptyForm, form);
}

const note = act(personNote, addNote);
export async function addNoteAction(form: FormData): Promise<void> {
  await note(emptyForm, form);
}

const forget = act(removedNote, removeNote);
export async function removeNoteAction(form: FormData): Promise<void> {
  await forget(emptyForm, form);
}
