import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { POST } from '@/app/api/articles/[slug]/comments/route';
import { stampForm } from '@/lib/comments/form-stamp';
import { db } from '@/lib/db';
import { comeAs, signInAll } from '@/tests/support/act';
import { type Cast, createCast } from '@/tests/support/cast';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
  await signInAll([cast.mia]);
});

/** The form's answer to its script. */
async function send(fields: Record<string, string>) {
  const body = new FormData();
  for (const [name, value] of Object.entries({ articleId: String(cast.article.id), ...fields })) body.set(name, value);
  const headers = comeAs(cast.mia, { accept: 'application/json' });
  const request = new Request('https://depesche.example/api', { method: 'POST', headers, body });
  const answer = await POST(request, { params: Promise.resolve({ slug: cast.article.slug }) });
  return { status: answer.status, ...(await answer.json()) };
}

test('one form for many texts is no patience: proof is asked for, with the text still in the form', async () => {
  const formKey = randomUUID();
  const since = stampForm(formKey, Date.now() - 61_000);
  const texts = [...Array(12).keys()].map((n) => `Text ${n}`);
  const answers = await Promise.all(texts.map((text) => send({ formKey, since, text })));
  // Its first, and ten in haste.
  expect(answers.filter(({ to }) => to).length).toBe(11);
  expect(await db.comment.count()).toBe(11);
  const asked = answers.find(({ status }) => status === 429);
  expect(asked).toMatchObject({ values: { formKey, proof: '' }, error: expect.stringContaining('60') });
  expect(JSON.parse(asked.challenge)).toMatchObject({ algorithm: 'SHA-256' });
  expect(asked.values.since).not.toBe(since);
  // What has arrived is not asked about when it arrives again, and another form is waited for anew.
  const stored = answers.findIndex(({ to }) => to);
  expect(await send({ formKey, since, text: texts[stored] ?? '' })).toEqual({ status: 200, to: answers[stored]?.to });
  const other = randomUUID();
  const shown = stampForm(other, Date.now() - 61_000);
  expect(await send({ formKey: other, since: shown, text: 'In peace.' })).toMatchObject({ status: 200 });
});
