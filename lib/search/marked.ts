/** Private characters of Unicode around what was found: no text of ours holds them, and they need no escaping. */
export const BEGIN = '\uE000';
export const END = '\uE001';

export interface Part {
  text: string;
  found: boolean;
}

/** A text from the database with its marks, in parts for the page. */
export function marked(text: string): Part[] {
  return text
    .split(BEGIN)
    .flatMap((part, index) => {
      if (index === 0) return [{ text: part, found: false }];
      const [found = '', ...rest] = part.split(END);
      return [
        { text: found, found: true },
        { text: rest.join(''), found: false },
      ];
    })
    .filter(({ text: shown }) => shown !== '');
}
