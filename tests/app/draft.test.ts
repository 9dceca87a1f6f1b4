import { expect, test } from 'vitest';
import { chosen } from '@/app/(site)/articles/[slug]/comment/draft';

const found = { text: 'Mine', formKey: 'a', since: '' };
const untouched = (value: string) => ({ value, defaultValue: value });
const at = (more: Partial<Parameters<typeof chosen>[0]>) =>
  chosen({ found, area: untouched(''), formKey: 'a', member: true, ...more });

test('an empty form gets back what the browser kept', () => {
  expect(at({})).toBe('Mine');
  expect(at({ formKey: 'b', member: false })).toBe('Mine');
});

test('what the server has not heard of yet is newer than its draft of the same form', () => {
  expect(at({ area: untouched('Mi') })).toBe('Mine');
});

test('a draft of another form, or a quote, stays below it', () => {
  expect(at({ area: untouched('Older'), formKey: 'b' })).toBe('Mine\n\nOlder');
  expect(at({ area: untouched('> Quote\n\n'), formKey: 'b', found: { ...found, text: '> Quote\n\nMine' } })).toBe(
    '> Quote\n\nMine',
  );
});

test('what the server has, it knows best: sent elsewhere, it is gone', () => {
  expect(at({ found: { ...found, told: true } })).toBe('');
  expect(at({ found: { ...found, told: true }, area: untouched('Newer') })).toBe('Newer');
});

test('after the session ended, the browser still has it', () => {
  expect(at({ found: { ...found, told: true }, member: false, formKey: 'b' })).toBe('Mine');
});

test('what was typed before the page awoke is newest', () => {
  expect(at({ area: { value: 'Typed', defaultValue: '' } })).toBe('Typed');
});
