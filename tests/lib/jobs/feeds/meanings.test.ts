import { expect, test } from 'vitest';
import { countryCode, employmentType, levelOf } from '@/lib/jobs/feeds/meanings';
import { feedItem } from '@/lib/jobs/feeds/schema';

test.each([
  ['full-time', 'Contract manager', 'FULL_TIME'],
  ['', 'Contract manager', 'FULL_TIME'],
  ['Contract', 'Engineer', 'CONTRACT'],
  ['permanent full-or-part-time', 'Engineer', 'FULL_TIME'],
  ['', 'Entwickler in Voll- oder Teilzeit', 'FULL_TIME'],
  ['', 'Entwickler in Teilzeit', 'PART_TIME'],
  ['working_student part-time', 'Engineer', 'INTERNSHIP'],
  ['', 'International sales', 'FULL_TIME'],
])('%s, %s: %s', (type, title, meant) => expect(employmentType({ type, title })).toBe(meant));

test.each([
  ['Teamleiter Entwicklung', 'LEAD'],
  ['Begleiter', null],
  ['Account Executive', null],
])('%s: %s', (title, level) => expect(levelOf(title)).toBe(level));

test.each([
  ['Germany', 'DE'],
  ['deu', 'DE'],
  ['uk', 'GB'],
  ['ch', 'CH'],
  ['or', ''],
  ['Oregon', ''],
])('%s is the country %s', (text, code) => expect(countryCode(text)).toBe(code));

const advert = {
  ...{ foreignId: '1', title: 'Engineer', company: 'Works', place: 'Bremen', applyUrl: 'https://works.example' },
  html: 'We build careful machines and like to measure before we speak.',
};
test.each([
  [{ salaryMin: '55.000 €', salaryMax: '65k' }, [55_000, 65_000, 'YEAR', 'EUR']],
  [{ salaryMin: '65000', salaryMax: '55000', currency: 'CHF' }, [55_000, 65_000, 'YEAR', 'CHF']],
  [{ salaryMin: '18', salaryPeriod: '18 €/h' }, [18, null, 'HOUR', 'EUR']],
  [{ salaryMin: '$100,000', currency: '$100,000' }, [100_000, null, 'YEAR', 'USD']],
  [{ salaryMin: '90000', currency: 'PLN' }, [null, null, 'YEAR', 'EUR']],
  [{ salaryMin: '400', salaryPeriod: 'DAY' }, [null, null, 'YEAR', 'EUR']],
  [{ salaryMin: '13' }, [null, null, 'YEAR', 'EUR']],
])('%j', (said, [salaryMin, salaryMax, salaryPeriod, currency]) => {
  expect(feedItem.parse({ ...advert, ...said })).toMatchObject({ salaryMin, salaryMax, salaryPeriod, currency });
});
