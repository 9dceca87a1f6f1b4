import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { reasonChoices } from '@/lib/moderation/presets/queries';
import { removePreset } from '@/lib/moderation/presets/remove-preset';
import { savePreset } from '@/lib/moderation/presets/save-preset';
import { fillPlaceholders } from '@/lib/moderation/schema';
import { savedViews } from '@/lib/moderation/views/queries';
import { removeView } from '@/lib/moderation/views/remove-view';
import { saveView } from '@/lib/moderation/views/save-view';
import { type Cast, createCast, refusalOf } from '@/tests/support/cast';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const text = { label: 'Tone', text: 'Calmer, {name}.', position: 1 };

test.each(['mia', 'eda'] as const)('%s may not write text blocks or keep views: 403', async (name) => {
  expect(await refusalOf(savePreset(text, cast[name]))).toMatchObject({ status: 403 });
  expect(await refusalOf(removePreset({ id: 1 }, cast[name]))).toMatchObject({ status: 403 });
  expect(await refusalOf(saveView({ name: 'x', query: '' }, cast[name]))).toMatchObject({ status: 403 });
});

test('every rule has a default text, also without a block of its own', async () => {
  const { rules } = await reasonChoices();
  expect(rules).toMatchObject([
    { number: 1, presets: [{ id: 0, text: 'Your comment breaks our house rule {rule}.' }] },
  ]);
});

test('the first by position is the default; requests belong to no rule', async () => {
  const { ruleId } = cast.rule;
  await savePreset({ ...text, ruleId, position: 2, label: 'Second' }, cast.mo);
  await savePreset({ ...text, ruleId, label: 'First' }, cast.sina);
  await savePreset(text, cast.mo);
  const { rules, requests } = await reasonChoices();
  expect(rules[0]?.presets.map(({ label }) => label)).toEqual(['First', 'Second']);
  expect(requests.map(({ label }) => label)).toEqual(['Tone']);
});

test('changed and removed', async () => {
  await savePreset(text, cast.mo);
  const { id } = await db.reasonPreset.findFirstOrThrow();
  await savePreset({ ...text, id, label: 'Voice' }, cast.mo);
  expect((await reasonChoices()).requests).toMatchObject([{ label: 'Voice' }]);
  await removePreset({ id }, cast.mo);
  await removePreset({ id }, cast.mo);
  expect(await refusalOf(savePreset({ ...text, id }, cast.mo))).toMatchObject({ key: 'presetGone', status: 404 });
});

test('placeholders are filled once, whatever is in them', () => {
  const filling = { name: '{article} $& $1', article: 'A', quote: 'Q', rule: '§ 1' };
  expect(fillPlaceholders('{name}|{article}|{quote}|{rule}|{x}|{', filling)).toBe('{article} $& $1|A|Q|§ 1|{x}|{');
});

test('views are one’s own; the same name again replaces', async () => {
  await saveView({ name: 'Old ones', query: 'age=day' }, cast.mo);
  await saveView({ name: 'Old ones', query: 'age=week' }, cast.mo);
  await saveView({ name: 'Old ones', query: 'age=hour' }, cast.sina);
  const [view] = await savedViews(cast.mo);
  expect(view).toMatchObject({ name: 'Old ones', query: 'age=week' });
  await removeView({ id: view?.id ?? 0 }, cast.sina);
  expect(await savedViews(cast.mo)).toHaveLength(1);
  await removeView({ id: view?.id ?? 0 }, cast.mo);
  expect(await savedViews(cast.mo)).toEqual([]);
  expect(await savedViews(cast.sina)).toHaveLength(1);
});
