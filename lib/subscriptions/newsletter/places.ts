/** One thing's field in the form of an issue: at which place it stands; empty is not at all. */
export const placeField = (kind: 'articles' | 'adverts' | 'books', id: number) => `${kind}.${id}`;
/** Under which of the headings an article stands, counted from 1; empty or 0 is none of them. */
export const sectionField = (id: number) => `section.${id}`;
/** The headings, one a line. */
export const HEADINGS = 'headings';

/** What the form says by places: lists in this order; equal places keep the order of the form. */
export function placed(typed: Record<string, string>) {
  const titles = headingsIn(typed[HEADINGS]);
  const articles = inPlace(typed, 'articles');
  const sectionOf = (id: number) => Number(typed[sectionField(id)] ?? 0);
  const isUnder = (number: number) => (id: number) => sectionOf(id) === number;
  return {
    // A heading that was taken away leaves its articles to the others.
    articles: articles.filter((id) => !(sectionOf(id) >= 1 && sectionOf(id) <= titles.length)),
    sections: titles.map((title, index) => ({ title, articles: articles.filter(isUnder(index + 1)) })),
    adverts: inPlace(typed, 'adverts'),
    books: inPlace(typed, 'books'),
  };
}

const headingsIn = (text = '') =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function inPlace(typed: Record<string, string>, kind: string): number[] {
  const chosen = Object.entries(typed).flatMap(([name, place]) => {
    const [, of, id] = /^(\w+)\.(\d{1,9})$/.exec(name) ?? [];
    return of === kind && place.trim() !== '' ? [{ id: Number(id), place: Number(place) || 0 }] : [];
  });
  return chosen.toSorted((one, other) => one.place - other.place).map(({ id }) => id);
}

interface Placed {
  articles: number[];
  sections: { title: string; articles: number[] }[];
  adverts: number[];
  books: number[];
}

/** The form's fields of an issue as it is: the way back. */
export function placesOf({ articles, sections, adverts, books }: Placed): Record<string, string> {
  const all = [...articles, ...sections.flatMap((section) => section.articles)];
  const numbered = (kind: Parameters<typeof placeField>[0], ids: number[]) =>
    ids.map((id, index) => [placeField(kind, id), String(index + 1)] as const);
  return Object.fromEntries([
    ...numbered('articles', all),
    ...numbered('adverts', adverts),
    ...numbered('books', books),
    ...sections.flatMap((section, index) =>
      section.articles.map((id) => [sectionField(id), String(index + 1)] as const),
    ),
    [HEADINGS, sections.map(({ title }) => title).join('\n')],
  ]);
}
