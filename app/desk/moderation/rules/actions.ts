'use server';
import { redirect } from 'next/navigation';
import { Refusal } from '@/lib/errors';
import { emptyForm, formAction } from '@/lib/form';
import { addRule } from '@/lib/moderation/rules/add-rule';
import { reviseRule } from '@/lib/moderation/rules/revise-rule';
import { newRule, revisedRule } from '@/lib/moderation/rules/schema';

const revise = formAction({
  schema: revisedRule,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await reviseRule(input, actor);
    redirect('/desk/moderation/rules');
  },
});

export async function reviseRuleAction(form: FormData): Promise<void> {
  await revise(emptyForm, form);
}

const add = formAction({
  schema: newRule,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await addRule(input, actor);
    redirect('/desk/moderation/rules');
  },
});

export async function addRuleAction(form: FormData): Promise<void> {
  await add(emptyForm, form);
}
