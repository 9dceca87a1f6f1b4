import { MOST_MENTIONS } from '@/lib/comments/limits';

/** Which of these people a text calls by "@name"; the longest name wins, capitals do not matter. */
export function mentionedIn(source: string, people: { id: string; name: string | null }[]): string[] {
  if (!source.includes('@')) return [];
  let text = source.toLowerCase();
  const found: string[] = [];
  const byLength = people
    .map(({ id, name }) => ({ id, call: `@${(name ?? '').toLowerCase()}` }))
    .filter(({ call }) => call.length > 1)
    .sort((a, b) => b.call.length - a.call.length);
  for (const { id, call } of byLength) {
    const at = findCall(text, call);
    if (at === -1) continue;
    found.push(id);
    text = text.slice(0, at) + ' '.repeat(call.length) + text.slice(at + call.length);
    if (found.length === MOST_MENTIONS) break;
  }
  return found;
}

/** Neither inside a word, as in an e-mail address, nor the beginning of a longer name. */
function findCall(text: string, call: string): number {
  for (let at = text.indexOf(call); at !== -1; at = text.indexOf(call, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + call.length]];
    if (!/[\p{L}\p{N}._-]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at;
  }
  return -1;
}
