import { z } from 'zod';
import { cleanArticle, escapeHtml, plainText } from '@/lib/html';
import {
  countryCode,
  currencyOf,
  employmentType,
  instant,
  isSalary,
  levelOf,
  salaryPeriod,
  wholeAmount,
  workplace,
} from '@/lib/jobs/feeds/meanings';

const MAX_BODY = 50_000;
/** Less is no description of a job. */
const SHORTEST_BODY = 40;

/** Anything that a feed may write for a text. */
const said = z
  .unknown()
  .default('')
  .transform((value) => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''))
  .transform((text) => text.toWellFormed().replaceAll('\0', '').trim());
const line = (max: number) => said.transform((text) => plainText(text, max));

/** Text without a tag becomes paragraphs; everything else is cleaned like an editor's. */
const body = said.transform((text) =>
  cleanArticle(
    /<[a-z]/i.test(text)
      ? text.replaceAll(/<(\/?)h1\b/gi, '<$1h2')
      : text
          .split(/\n\s*\n/)
          .map((part) => `<p>${escapeHtml(part.trim()).replaceAll('\n', '<br>')}</p>`)
          .join(''),
  ),
);
const webAddress = said.transform((text) => {
  const url = URL.parse(text.replace(/^http:/, 'https:'));
  return url?.protocol === 'https:' && !url.username && !url.password ? url.href : '';
});
const mailAddress = said.transform((text) => (/^mailto:[\w.%+-]{1,64}@[\w.-]{1,253}$/.test(text) ? text : ''));

/** One advert of a feed, cleaned: what is missing but can be done without is left empty; the rest is refused with a sentence. */
export const feedItem = z
  .object({
    foreignId: line(300).pipe(z.string().min(1, 'It has no number')),
    title: line(120).pipe(z.string().min(3, 'It has no title')),
    company: line(120).pipe(z.string().min(1, 'It has no employer')),
    companyUrl: webAddress,
    place: line(120),
    country: said.transform(countryCode),
    street: line(200),
    postalCode: said.transform((text) => (/^[A-Za-z0-9 -]{1,10}$/.test(text) ? text : '')),
    html: body.pipe(z.string().max(MAX_BODY, 'Its text is too long')),
    applyUrl: z.union(
      [webAddress.pipe(z.string().min(1)), mailAddress.pipe(z.string().min(1))],
      'It has no address to apply at',
    ),
    type: said,
    workplace: said.transform(workplace),
    level: said,
    salaryMin: said.transform(wholeAmount),
    salaryMax: said.transform(wholeAmount),
    salaryPeriod: said.transform(salaryPeriod),
    currency: said.transform(currencyOf),
    until: said.transform(instant),
    reference: line(200),
    topics: z.array(line(80)).max(50).catch([]),
  })
  .refine(({ html }) => plainText(html, SHORTEST_BODY + 1).length >= SHORTEST_BODY, 'It has no description')
  .refine(({ place, workplace: where }) => place !== '' || where === 'REMOTE', 'It has no place')
  .transform(({ type, level, place, html, salaryMin, salaryMax, salaryPeriod: period, currency, ...item }) => ({
    ...item,
    bodyHtml: html,
    place: place || 'Remote',
    employmentType: employmentType({ type, title: item.title }),
    level: levelOf(`${level} ${item.title}`),
    ...salaryOf({ salaryMin, salaryMax, period, currency }),
  }));
export type FeedItem = z.output<typeof feedItem>;

interface Said {
  salaryMin: number | null;
  salaryMax: number | null;
  period: ReturnType<typeof salaryPeriod>;
  currency: ReturnType<typeof currencyOf>;
}

/** No salary is better than a wrong one: in a currency or for a time that we do not know, or too small to be one. */
function salaryOf({ salaryMin, salaryMax, period, currency }: Said) {
  const amounts = [salaryMin, salaryMax].filter((amount) => amount !== null);
  if (!period || !currency || !amounts.every((amount) => isSalary(amount, period)))
    return { salaryMin: null, salaryMax: null, salaryPeriod: 'YEAR', currency: 'EUR' } as const;
  const isTurned = salaryMin !== null && salaryMax !== null && salaryMin > salaryMax;
  return {
    ...(isTurned ? { salaryMin: salaryMax, salaryMax: salaryMin } : { salaryMin, salaryMax }),
    ...{ salaryPeriod: period, currency },
  };
}
