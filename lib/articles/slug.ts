const GERMAN: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe', å: 'a', '&': ' und ' };
const LONGEST = 80;

/** The address a title suggests: lower case, umlauts written out, words joined by hyphens; '' for no letters. */
export function slugFrom(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll(/[äöüßæøå&]/g, (letter) => GERMAN[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '');
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  let slug = words.shift()?.slice(0, LONGEST) ?? '';
  for (const word of words) {
    if (slug.length + word.length + 1 > LONGEST) break;
    slug += `-${word}`;
  }
  return slug;
}
