import { db } from '@/lib/db';
import type { SearchTerms } from '@/lib/search/search-terms';

/** Long enough to be part of a compound rather than chance: "Rat" is in "Separatist" too. */
const SHORTEST_PART = 4;
const MOST_COMPOUNDS = 40;
/** After every word with the same beginning: a range, since LIKE with a pattern from a row cannot use an index. */
const LAST = '\u{10FFFF}';

interface Lexemes {
  german: string;
  english: string;
  compounds: string[];
}

/** PostgreSQL's questions: `exact` for the words as asked, `wide` also for compounds that hold them. '' asks nothing. */
export interface TsQuery {
  exact: string;
  wide: string;
}

/** Terms as PostgreSQL looks for them, in German or English; stop words ask nothing. */
export async function tsquery({ words, phrases, excluded }: SearchTerms): Promise<TsQuery> {
  const [one, several, without] = await Promise.all([lexemes(words), inOrder(phrases), lexemes(excluded)]);
  const asked = [...one, ...several].filter(isAsked);
  if (asked.length === 0) return { exact: '', wide: '' };
  const not = without.filter(isAsked).map((term) => `!(${either(term)})`);
  return {
    exact: [...asked.map(either), ...not].map(grouped).join(' & '),
    wide: [...asked.map((term) => [either(term), ...term.compounds.map(quoted)].join(' | ')), ...not]
      .map(grouped)
      .join(' & '),
  };
}

/** A stop word of either language says nothing about a text. */
const isAsked = ({ german, english }: Lexemes) => german !== '' && english !== '';
const either = ({ german, english }: Lexemes) => (german === english ? german : `(${german}) | (${english})`);
const grouped = (part: string) => `(${part})`;
const quoted = (lexeme: string) => `'${lexeme.replaceAll(/['\\]/g, '$&$&')}'`;

/** The compounds begin with the word as typed, or end with its stem; shortest first. */
const lexemes = (terms: string[]) =>
  db.$queryRaw<Lexemes[]>`
    SELECT plainto_tsquery('pg_catalog.german', f.word)::text AS german,
      plainto_tsquery('pg_catalog.english', f.word)::text AS english,
      ARRAY(
        SELECT stem FROM (
          (SELECT stem FROM "SearchWord" WHERE length(f.word) >= ${SHORTEST_PART}
            AND word ~>=~ f.word AND word ~<~ (f.word || ${LAST}) ORDER BY length(word), word LIMIT ${MOST_COMPOUNDS})
          UNION
          (SELECT stem FROM "SearchWord" WHERE length(f.stem) >= ${SHORTEST_PART}
            AND reverse(stem) ~>=~ reverse(f.stem) AND reverse(stem) ~<~ (reverse(f.stem) || ${LAST}) ORDER BY length(stem), stem LIMIT ${MOST_COMPOUNDS})
        ) AS found
      ) AS compounds
    FROM unnest(${terms}::text[]) WITH ORDINALITY AS asked (term, place),
      LATERAL (SELECT search_fold(term) AS word) AS folded,
      LATERAL (SELECT folded.word, coalesce((ts_lexize('pg_catalog.german_stem', folded.word))[1], folded.word) AS stem) AS f
    ORDER BY place`;

const inOrder = (phrases: string[]) =>
  db.$queryRaw<Lexemes[]>`
    SELECT phraseto_tsquery('pg_catalog.german', search_fold(term))::text AS german,
      phraseto_tsquery('pg_catalog.english', search_fold(term))::text AS english, ARRAY[]::text[] AS compounds
    FROM unnest(${phrases}::text[]) WITH ORDINALITY AS asked (term, place) ORDER BY place`;
