import { beforeEach, expect, test } from 'vitest';
import { POST } from '@/app/api/articles/[slug]/comments/route';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { comeAs, signInAll } from '@/tests/support/act';
import { type Cast, createCast, post } from '@/tests/support/cast';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
  await signInAll([cast.sina]);
});

async function send(fields: Record<string, string>) {
  const headers = { ...comeAs(cast.sina), accept: 'application/json' };
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const address = `${env.SITE_URL}/api/articles/${cast.article.slug}/comments`;
  const request = new Request(address, { method: 'POST', headers, body });
  return POST(request, { params: Promise.resolve({ slug: cast.article.slug }) });
}

test('an answer to what is gone comes back, and sent again it stands on its own', async () => {
  const gone = await post({ actor: cast.mia, articleId: cast.article.id });
  const typed = { articleId: String(cast.article.id), formKey: crypto.randomUUID(), text: 'I agree.' };
  const refused = await send({ ...typed, parentId: String(gone.id) });
  expect(refused.status).toBe(404);
  const { error, values } = await refused.json();
  expect(error).toContain('your text will stand on its own');
  expect(values).toMatchObject({ text: 'I agree.', parentId: '' });
  const { to } = await (await send(values)).json();
  const id = Number(to.replace('/account/comments/', ''));
  expect(await db.comment.findUnique({ where: { id } })).toMatchObject({ parentId: null, status: 'WAITING' });
});
