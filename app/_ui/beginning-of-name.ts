/** A name has up to this many letters before it is chosen or given up. */
const LONGEST = 40;
/** As many as fit beside a keyboard on a telephone. */
const MOST = 6;

interface Field {
  value: string;
  selectionStart: number;
  selectionEnd: number;
}

/** What is typed of a name after "@", up to the caret; null where nobody is being called. "x@y" is an address. */
export function beginningOf({ value, selectionStart, selectionEnd }: Field): string | null {
  if (selectionStart !== selectionEnd) return null;
  const before = value.slice(Math.max(0, selectionStart - LONGEST - 2), selectionStart);
  const at = before.lastIndexOf('@');
  const begun = before.slice(at + 1);
  if (at === -1 || /[\p{L}\p{N}._-]/u.test(before[at - 1] ?? '') || /^\s|\s$|\n/.test(begun)) return null;
  return begun.length <= LONGEST ? begun : null;
}

/** The names of which some word begins so; those that begin so themselves come first. */
export function matching(names: string[], begun: string): string[] {
  const wanted = begun.toLocaleLowerCase();
  const first = (name: string) => name.toLocaleLowerCase().startsWith(wanted);
  return names
    .filter((name) => first(name) || ` ${name.toLocaleLowerCase()}`.includes(` ${wanted}`))
    .toSorted((a, b) => Number(first(b)) - Number(first(a)))
    .slice(0, MOST);
}
