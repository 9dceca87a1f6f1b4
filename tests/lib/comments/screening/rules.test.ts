import { expect, test } from 'vitest';
import type { Facts } from '@/lib/comments/screening/facts';
import { screen } from '@/lib/comments/screening/screen';

const facts = (source: string, more: Partial<Facts> = {}): Facts => ({
  source,
  author: { hours: 1_000, approved: 3, secondsSinceLast: null },
  twins: 0,
  refusedLike: null,
  watched: [],
  vocabulary: new Set(),
  learned: null,
  choices: {},
  ...more,
});
const said = (source: string, more: Partial<Facts> = {}) => screen(facts(source, more)).map((signal) => signal.said);
const stranger = { author: { hours: 50, approved: 0, secondsSinceLast: null } };

test('an ordinary comment says nothing', () => {
  expect(said('Danke für den Artikel! Die Zahlen der Studie hätte ich gern genauer gesehen.')).toEqual([]);
});

test.each([
  ['one link of somebody known', 'See https://example.org/paper', {}, []],
  ['one link of a stranger', 'See https://example.org/paper', stranger, ['links']],
  ['three links', 'https://a.example https://b.example www.c.example', {}, ['links']],
  ['a shortened one', 'Here: https://bit.ly/x1', {}, ['linksHidden']],
  ['an address in figures', 'Here: http://192.0.2.7/x', {}, ['linksHidden']],
  ['one that pretends to be another', '[bank.example](https://evil.example/login)', {}, ['linksDisguised']],
  ['one that is what it says', '[bank.example](https://www.bank.example/help)', {}, []],
])('links: %s', (_, source, more, expected) => expect(said(source, more)).toEqual(expected));

test.each([
  ['capitals', 'DAS IST DOCH ALLES GELOGEN, glaube ich', ['shouting']],
  ['a short acronym', 'LLM und GPU', []],
  ['a sentence with acronyms', 'Ein LLM braucht viele GPU und noch mehr Strom als gedacht.', []],
])('shouting: %s', (_, source, expected) => expect(said(source)).toEqual(expected));

test.each([
  ['one sign in a row', 'Nein!!!!!!!!!!', {}, ['repetition']],
  ['one word over and over', 'buy now '.repeat(10), {}, ['repetition']],
  ['the same as others', 'Great article', { twins: 2 }, ['repetitionTwins']],
  ['a rule of Markdown', 'Above\n\n----------\n\nbelow', {}, []],
])('repetition: %s', (_, source, more, expected) => expect(said(source, more)).toEqual(expected));

test.each([
  ['nobody types 300 signs in five seconds', 300, 5, ['speed']],
  ['but in a minute', 300, 60, []],
  ['a short one may follow at once', 40, 1, []],
])('speed: %s', (_, signs, secondsSinceLast, expected) => {
  const source = 'word and other words of all kinds for somebody to read '.repeat(9).slice(0, signs);
  const heard = said(source, { author: { hours: 1_000, approved: 3, secondsSinceLast } });
  expect(heard.filter((key) => key === 'speed')).toEqual(expected);
});

test.each([
  ['a Cyrillic а in a Latin word', 'Mein PаyPal-Konto', ['scripts']],
  ['a Greek word as it is', 'Das griechische Wort λόγος', []],
  ['a word turned round', 'abc\u202Edef', ['scriptsInvisible']],
])('scripts: %s', (_, source, expected) => expect(said(source)).toEqual(expected));

test('a new account is mentioned until somebody knows it', () => {
  expect(said('Hallo!', { author: { hours: 2, approved: 0, secondsSinceLast: null } })).toEqual(['newAccount']);
  expect(said('Hallo!', { author: { hours: 2, approved: 1, secondsSinceLast: null } })).toEqual([]);
});

test('what resembles something refused says how much', () => {
  const [signal] = screen(facts('Text', { refusedLike: { id: 7, likeness: 0.82 } }));
  expect(signal).toMatchObject({ rule: 'similar', values: { percent: 82, id: 7 } });
  expect(said('Text', { refusedLike: { id: 7, likeness: 0.3 } })).toEqual([]);
});

test('the learned score speaks when it is sure, and says how often it was right', () => {
  const learned = { probability: 0.84, words: ['idiot', 'lüge'], agreed: 218, compared: 240 };
  const [signal] = screen(facts('Text', { learned }));
  expect(signal).toMatchObject({ said: 'learnedProven', values: { percent: 84, agreement: 91, compared: 240 } });
  expect(said('Text', { learned: { ...learned, compared: 3 } })).toEqual(['learned']);
  expect(said('Text', { learned: { ...learned, probability: 0.5 } })).toEqual([]);
});

test('the team chooses what a finding does; OFF looks no more', () => {
  const shouted = 'DAS IST DOCH ALLES GELOGEN, glaube ich';
  expect(screen(facts(shouted, { choices: { shouting: 'URGENT' } }))).toMatchObject([{ effect: 'URGENT' }]);
  expect(said(shouted, { choices: { shouting: 'OFF' } })).toEqual([]);
});

test('each watched word has its own effect, unless the whole list is off', () => {
  const watched = [
    { match: 'WORD', text: 'lüge', except: [], effect: 'URGENT', note: 'ask Anna' },
    { match: 'WORD', text: 'presse', except: [], effect: 'OFF', note: '' },
  ] as const;
  const list = watched.map((entry) => ({ ...entry, except: [] }));
  expect(screen(facts('Alles Lüge der Presse', { watched: list }))).toMatchObject([
    { said: 'wordsNoted', effect: 'URGENT', values: { found: 'Lüge', note: 'ask Anna' } },
  ]);
  expect(said('Alles Lüge', { watched: list, choices: { words: 'OFF' } })).toEqual([]);
});
