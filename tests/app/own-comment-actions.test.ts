import { beforeEach, expect, test } from 'vitest';
import { withdrawAction } from '@/app/account/comments/[id]/actions';
import { db } from '@/lib/db';
import { emptyForm } from '@/lib/form';
import en from '@/messages/en.json';
import { comeAs, sendForm, signInAll } from '@/tests/support/act';
import { type Cast, createCast, postApproved } from '@/tests/support/cast';

let cast: Cast;
let comment: { id: number };
beforeEach(async () => {
  cast = await createCast();
  await signInAll([cast.mia]);
  comment = await postApproved({ actor: cast.mia, articleId: cast.article.id }, cast.mo);
});

test('who withdraws a comment gets to its page', async () => {
  expect(await sendForm(withdrawAction, cast.mia, { id: comment.id })).toBe(303);
  expect(await db.comment.findUniqueOrThrow({ where: { id: comment.id } })).toMatchObject({ status: 'WITHDRAWN' });
});

test('where that is refused the button says why', async () => {
  await db.comment.update({ where: { id: comment.id }, data: { status: 'TAKEN_DOWN', publishedRevisionId: null } });
  comeAs(cast.mia);
  const form = new FormData();
  form.set('id', String(comment.id));
  expect(await withdrawAction(emptyForm, form)).toMatchObject({ error: en.errors.withdrawTooLate });
});
