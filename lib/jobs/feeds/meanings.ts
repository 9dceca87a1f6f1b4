import type { CURRENCIES, EmploymentType, LEVELS, SALARY_PERIODS, WORKPLACES } from '@/lib/jobs/schema';

// What feeds mean by their words, in German and English: the first pattern that fits counts.
const LEARNING: [RegExp, EmploymentType][] = [
  [/\bintern\b|internship|praktik|trainee|werkstudent|working[ _-]student/i, 'INTERNSHIP'],
];
const SHARE: [RegExp, EmploymentType][] = [
  [/freelance|freie mitarbeit|freiberuf/i, 'CONTRACT'],
  [/(full|voll)[\p{L}_-]*(\s*(\/|or|und|and|oder)\s*|-or-)(part|teil)/iu, 'FULL_TIME'],
  [/part[ _-]?time|teilzeit/i, 'PART_TIME'],
];
const CONTRACTS: [RegExp, EmploymentType][] = [
  [/full[ _-]?time|vollzeit/i, 'FULL_TIME'],
  [/contract/i, 'CONTRACT'],
];
const LEVEL: [RegExp, (typeof LEVELS)[number]][] = [
  [/\b(lead|head of|director|chief|vp)\b|(?<!beg)leiter(in)?\b|leitung|teamlead/i, 'LEAD'],
  [/\b(senior|principal|staff)\b/i, 'SENIOR'],
  [/\b(junior|entry|graduate|student|trainee)\b|einstieg|praktik|werkstudent/i, 'ENTRY'],
  [/\bexperienced\b|berufserfahr/i, 'EXPERIENCED'],
];
const PERIODS: [RegExp, (typeof SALARY_PERIODS)[number] | null][] = [
  [/hour|stunde|\/\s*(hr?|std)\b|\bhr\b/i, 'HOUR'],
  [/month|monat|mtl/i, 'MONTH'],
  // Of these we have no words.
  [/week|woche|\bday|daily|\btag|täglich/i, null],
];
const PLACES: [RegExp, (typeof WORKPLACES)[number]][] = [
  [/hybrid/i, 'HYBRID'],
  [/remote|telecommute|home[ -]?office|^true$|^1$/i, 'REMOTE'],
];

const meant = <Value>(patterns: [RegExp, Value][], text: string): Value | undefined =>
  patterns.find(([pattern]) => pattern.test(text))?.[1];

/** What kind of work it is: by its title only where that leaves no doubt ("Contract manager" is none). */
export const employmentType = ({ type, title }: { type: string; title: string }): EmploymentType =>
  meant([...LEARNING, ...SHARE, ...CONTRACTS], type) ?? meant([...LEARNING, ...SHARE], title) ?? 'FULL_TIME';
export const levelOf = (text: string) => meant(LEVEL, text) ?? null;
/** Null for one that we have no word for. */
export const salaryPeriod = (text: string) => {
  const found = meant(PERIODS, text);
  return found === undefined ? 'YEAR' : found;
};
export const workplace = (text: string) => meant(PLACES, text.trim()) ?? 'ONSITE';

const EUROPE = 'DE AT CH LI LU BE NL FR DK PL CZ IT ES PT GB IE SE NO FI EE LV LT HU SK SI HR RO BG GR US CA IN'.split(
  ' ',
);
const countries = new Map(
  ['de', 'en'].flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    return EUROPE.map((code) => [names.of(code)?.toLowerCase() ?? code, code] as const);
  }),
);

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** "Germany", "Deutschland", "de", "DEU"; '' when it says none. */
export function countryCode(text: string): string {
  const word = text.trim().toLowerCase();
  if (/^[a-z]{2}$/.test(word) && word !== 'uk') return regions.of(word.toUpperCase()) ? word.toUpperCase() : '';
  return (
    countries.get(word) ??
    ({ deu: 'DE', aut: 'AT', che: 'CH', usa: 'US', uk: 'GB' } as Record<string, string>)[word] ??
    ''
  );
}

const MONEY: [RegExp, (typeof CURRENCIES)[number]][] = [
  [/EUR|€/, 'EUR'],
  [/CHF|SFR/, 'CHF'],
  [/USD|US\$|(?<![A-Z])\$/, 'USD'],
  [/GBP|£/, 'GBP'],
];

/** Euros where none is named; null for one that we do not show. */
export function currencyOf(text: string) {
  const word = text.toUpperCase();
  const other = /\b(?!PER\b|VON\b|BIS\b|PRO\b)[A-Z]{3}\b|\p{Sc}|ZŁ/u;
  return meant(MONEY, word) ?? (other.test(word) ? null : 'EUR');
}

const LEAST = { HOUR: 5, MONTH: 100, YEAR: 1_000 };

/** Whether a number can be what somebody earns in that time: "50" a year is none. */
export const isSalary = (amount: number, period: keyof typeof LEAST) => amount >= LEAST[period];

/** "55.000 €", "55,000.00", "55000": whole, or null for what is no salary. */
export function wholeAmount(text: string): number | null {
  const digits =
    /\d[\d.,]*/
      .exec(text)?.[0]
      .replaceAll(/[.,](?=\d{3}(?!\d))/g, '')
      .replace(',', '.') ?? '';
  const amount = Math.round(Number.parseFloat(digits) * (/\dk\b/i.test(text) ? 1000 : 1));
  return amount > 0 && amount < 10_000_000 ? amount : null;
}

/** A moment, by ISO 8601 or as mail writes it; a day alone lasts to its end. Null for everything else. */
export function instant(text: string): Date | null {
  const moment = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59Z` : text);
  const year = text === '' ? Number.NaN : moment.getUTCFullYear();
  return year > 1990 && year < 2200 ? moment : null;
}
