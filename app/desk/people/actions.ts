'use server';
import { redirect } from 'next/navigation';
import { grantRole } from '@/lib/accounts/grant-role';
import { grantedRole } from '@/lib/accounts/schema';
import { Refusal } from '@/lib/errors';
import { emptyForm, formAction } from '@/lib/form';

const grant = formAction({
  schema: grantedRole,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await grantRole(input, actor);
    redirect('/desk/people');
  },
});

export async function grantRoleAction(form: FormData): Promise<void> {
  await grant(emptyForm, form);
}
