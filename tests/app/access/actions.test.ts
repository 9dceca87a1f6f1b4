import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Action, everything, FOREIGN, sendForm } from '@/tests/support/act';
import { actionRows } from './action-rows';
import { type Person, TRYING } from './people';
import { createThings, type Things } from './things';

const files = globSync('app/**/actions.ts').toSorted();
const folderOf = (file: string) => file.slice('app/'.length, -'/actions.ts'.length);

/** Every server action of the site, found where they are. */
async function load(): Promise<Map<string, Action>> {
  const found = new Map<string, Action>();
  for (const file of files) {
    const actions = (await import(/* @vite-ignore */ `@/${file}`)) as Record<string, Action>;
    for (const [name, action] of Object.entries(actions)) found.set(`${folderOf(file)}#${name}`, action);
  }
  return found;
}
const actions = await load();
const actionOf = (name: string) => actions.get(name) ?? (async () => Promise.reject(new Error(`no action ${name}`)));

const as = (person: Person, things: Things) => (person === 'visitor' ? null : things[person]);

test('every action has a row that says who may, and every row its action', () => {
  expect([...actions.keys()].toSorted()).toEqual(Object.keys(actionRows).toSorted());
});

test('server actions stand in files named actions.ts, and nowhere else', () => {
  const marked = globSync('{app,lib}/**/*.{ts,tsx}').filter((file) =>
    /^['"]use server['"]/m.test(readFileSync(file, 'utf8')),
  );
  expect(marked.toSorted()).toEqual(files);
});

// Some hundred requests in a row: more than the time of one.
test('who may not is refused, and nothing changes', { timeout: 300_000 }, async () => {
  const things = await createThings();
  let before = await everything();
  for (const [name, [may, fields]] of Object.entries(actionRows)) {
    // What belongs to one person is not there for the others; a right of the staff is told: 403.
    const refusals = may.length === 1 && may[0] !== 'ada' ? [303, 400, 403, 404] : [403];
    for (const [attempt, person] of TRYING.entries()) {
      if (!fields || (may as readonly Person[]).includes(person)) continue;
      const status = await sendForm(actionOf(name), as(person, things), await fields(things, attempt));
      expect.soft(refusals, `${name} by ${person}`).toContain(status);
    }
    const after = await everything();
    expect.soft(after, `${name} changed something`).toEqual(before);
    before = after;
  }
});

test('a foreign page cannot act in anybody’s name', { timeout: 300_000 }, async () => {
  const things = await createThings();
  const before = await everything();
  for (const [name, [, fields]] of Object.entries(actionRows)) {
    for (const headers of FOREIGN) {
      const status = await sendForm(actionOf(name), things.ada, (await fields?.(things, 0)) ?? {}, headers);
      expect.soft(status, name).toBe(403);
    }
  }
  expect(await everything()).toEqual(before);
});

describe('works for those who may:', () => {
  test.each(Object.entries(actionRows).filter(([, [, fields]]) => fields))('%s', async (name, [may, fields]) => {
    const things = await createThings();
    for (const [attempt, person] of may.entries()) {
      const status = await sendForm(actionOf(name), as(person, things), (await fields?.(things, attempt)) ?? {});
      // What the first has done is done: later ones can come too late, but not without the right.
      expect([200, 303, ...(attempt > 0 ? [404, 409, 429] : [])], person).toContain(status);
    }
  });
});
