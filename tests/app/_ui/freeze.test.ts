import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Freeze } from '@/app/_ui/freeze';
import { keepMarkup, keptMarkup } from '@/app/_ui/frozen-markup';

const Words = ({ text }: { text: string }) => createElement('p', null, text);
const page = (text: string) =>
  renderToStaticMarkup(Freeze({ name: 'words', className: 'prose', children: createElement(Words, { text }) }));

test('frozen markup stands in the page as it is', () => {
  expect(page('A & B')).toMatch(/^<div id="words-[\w-]{8}" class="prose"><p>A &amp; B<\/p><\/div>$/);
});

test('the same markup is the same page, another one is not', () => {
  expect(page('one')).toBe(page('one'));
  expect(page('one').slice(0, 20)).not.toBe(page('two').slice(0, 20));
});

test('a page without its text does not come into being', () => {
  expect(() => keptMarkup('never-kept')).toThrow('never-kept');
});

test('what was kept long ago makes room', () => {
  keepMarkup('first', 'text');
  for (let number = 0; number < 500; number++) keepMarkup(`other-${number}`, 'text');
  expect(() => keptMarkup('first')).toThrow();
  expect(keptMarkup('other-499')).toBe('text');
});
