import { afterEach, expect, test, vi } from 'vitest';
import { keepKey, leadsByKey } from '@/app/(site)/articles/[slug]/key-choice';

afterEach(() => vi.unstubAllGlobals());

test('the key leads to new comments until somebody turns it off, and again after turning it on', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
  expect(leadsByKey()).toBe(true);
  expect(keepKey(false)).toBe(false);
  expect(leadsByKey()).toBe(false);
  expect(keepKey(true)).toBe(true);
  expect(leadsByKey()).toBe(true);
});

test('where nothing can be stored it leads, and the choice is taken for this page', () => {
  const forbidden = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden, removeItem: forbidden });
  expect(leadsByKey()).toBe(true);
  expect(keepKey(false)).toBe(false);
});
