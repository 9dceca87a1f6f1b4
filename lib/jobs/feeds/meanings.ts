import type { EmploymentType, LEVELS, SALARY_PERIODS, WORKPLACES } from '@/lib/jobs/schema';

// What feeds mean by their words, in German and English: the first pattern that fits counts.
const TYPES: [RegExp, EmploymentType][] = [
  [/intern\b|internship|praktik|trainee|werkstudent|working student/i, 'INTERNSHIP'],
  [/freelance|contract|freie mitarbeit|freiberuf/i, 'CONTRACT'],
  [/part[ _-]?time|teilzeit/i, 'PART_TIME'],
];
const LEVEL: [RegExp, (typeof LEVELS)[number]][] = [
  [/\b(lead|head of|director|chief|executive|vp)\b|leiter|leitung|teamlead/i, 'LEAD'],
  [/\b(senior|principal|staff)\b/i, 'SENIOR'],
  [/\b(junior|entry|graduate|student|trainee)\b|einstieg|praktik|werkstudent/i, 'ENTRY'],
  [/\bexperienced\b|berufserfahr/i, 'EXPERIENCED'],
];
const PERIODS: [RegExp, (typeof SALARY_PERIODS)[number]][] = [
  [/hour|stunde/i, 'HOUR'],
  [/month|monat/i, 'MONTH'],
];
const PLACES: [RegExp, (typeof WORKPLACES)[number]][] = [
  [/hybrid/i, 'HYBRID'],
  [/remote|telecommute|home[ -]?office|^true$|^1$/i, 'REMOTE'],
];

const meant = <Value>(patterns: [RegExp, Value][], text: string) =>
  patterns.find(([pattern]) => pattern.test(text))?.[1];

export const employmentType = (text: string): EmploymentType => meant(TYPES, text) ?? 'FULL_TIME';
export const levelOf = (text: string) => meant(LEVEL, text) ?? null;
export const salaryPeriod = (text: string) => meant(PERIODS, text) ?? 'YEAR';
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

/** "Germany", "Deutschland", "de", "DEU"; '' when it says none. */
export function countryCode(text: string): string {
  const word = text.trim().toLowerCase();
  if (/^[a-z]{2}$/.test(word)) return word === 'uk' ? 'GB' : word.toUpperCase();
  return (
    countries.get(word) ??
    ({ deu: 'DE', aut: 'AT', che: 'CH', usa: 'US', uk: 'GB' } as Record<string, string>)[word] ??
    ''
  );
}

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
