import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Fault } from './faults';
import { members, SITE } from './portal';
import { formOf, hiddenFields, sendComment } from './writer';

/** F16: twenty at once, as from an impatient finger and a retrying network. */
const sameForm: Fault = async (portal) => {
  const [cookie = ''] = await members(portal, 1);
  const form = await formOf(portal, cookie);
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: 20 }, () => sendComment(form, cookie, key, `Once ${key}`)));
  const places = new Set(answers.map((answer) => `${answer.status} ${answer.headers.get('location')}`));
  assert.deepEqual([places.size, answers[0]?.status], [1, 303], [...places].join('; '));
  const [row] = await portal.sql(`SELECT count(*)::int FROM "CommentRevision" WHERE source = $1`, [`Once ${key}`]);
  assert.equal(row.count, 1);
  return '20 sent at once, 20 told of the same comment, 1 stored';
};

/** F24: a script with one account; readers do not notice, and no header opens another door. */
const flood: Fault = async (portal) => {
  const [cookie = ''] = await members(portal, 1);
  const form = await formOf(portal, cookie);
  const sent = await Promise.all(
    Array.from({ length: 40 }, (_, n) => sendComment(form, cookie, randomUUID(), `Flood number ${n}`)),
  );
  const taken = sent.filter(({ status }) => status === 303).length;
  const refused = sent.filter(({ status }) => status === 429).length;
  assert.equal(taken, 20, sent.map(({ status }) => status).join());
  assert.equal(refused, 20);
  const started = performance.now();
  assert.equal((await fetch(SITE + form.path)).status, 200);
  return `40 sent, ${taken} taken, ${refused} refused; a reader waited ${Math.round(performance.now() - started)} ms`;
};

/** F19: forms of a version that this one does not know any more; that of comments has an address that stays. */
const oldTab: Fault = async (portal) => {
  const [cookie = ''] = await members(portal, 1);
  const [comment] = await portal.sql(`SELECT id FROM "Comment" WHERE status = 'APPROVED' LIMIT 1`);
  const page = `/comments/${comment.id}/notice`;
  const text = 'A long thought that must not be lost.';
  const send = (form: readonly (readonly [string, string])[]) => {
    const body = new FormData();
    for (const [name, value] of form) body.append(name, value);
    body.append('reason', text);
    return fetch(SITE + page, { method: 'POST', body, headers: { cookie, origin: SITE }, redirect: 'manual' });
  };
  const hidden = await hiddenFields(page, 'reason', { cookie });
  const unknown = (value: string) => value.replaceAll(/[0-9a-f]{40,42}/g, (id) => id.replaceAll(/[0-9a-f]/g, 'a'));
  const answer = await send(hidden.map(([name, value]) => [name, unknown(value)] as const));
  const html = await answer.text();
  assert.equal(answer.status, 409, html.slice(0, 300));
  assert.ok(html.includes(text) && html.includes(page), html.slice(0, 500));
  const form = await formOf(portal, cookie);
  const old = form.hidden.map(([name, value]) => [name, unknown(value)] as const);
  assert.equal((await sendComment({ ...form, hidden: old }, cookie, randomUUID(), text)).status, 303);
  return 'a notice came back with the way to the new form, a comment was stored';
};

export const twice: Record<string, Fault> = {
  'F16 the same form twenty times at once': sameForm,
  'F19 a form of another version': oldTab,
  'F24 a flood from one account': flood,
};
