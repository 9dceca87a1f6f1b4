import { z } from 'zod';
import { email } from '@/lib/accounts/schema';

const CONTROL = /(?![\n\t])\p{Cc}/u;
const isStorable = (text: string) => text.isWellFormed() && !CONTROL.test(text);

/** Several lines, as typed. Empty means "not set" for every text here. */
const text = (max: number) =>
  z
    .string()
    .transform((typed) => typed.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().max(max, 'settingTooLong').refine(isStorable, 'characters'))
    .default('');
const line = (max: number) =>
  z
    .string()
    .transform((typed) => typed.replaceAll(/\s+/g, ' ').trim())
    .pipe(z.string().max(max, 'settingTooLong').refine(isStorable, 'characters'))
    .default('');
const address = line(254).refine((typed) => !typed || email.safeParse(typed).success, 'email');

/** Only these become links on public pages: never javascript:, never with a name and password in front. */
function isWebAddress(typed: string): boolean {
  const url = URL.parse(typed);
  return /^https:\/\/[^\s\\]+$/i.test(typed) && url?.protocol === 'https:' && !url.username && !url.password;
}
const webAddress = line(500).refine((typed) => !typed || isWebAddress(typed), 'webAddress');

/** A hub may also run on the operator's own machine, to try it out. */
const hub = line(500).refine(
  (typed) => !typed || isWebAddress(typed) || /^http:\/\/(localhost|127\.0\.0\.1)[:/]\S*$/.test(typed),
  'webAddress',
);

/** The question goes into the path or the query; the host is the operator's choice alone. */
const isSearchAddress = (typed: string) =>
  typed.includes('{query}') &&
  isWebAddress(typed.replaceAll('{query}', 'a')) &&
  URL.parse(typed.replaceAll('{query}', 'a'))?.host === URL.parse(typed.replaceAll('{query}', 'b'))?.host;

/** Stored as a list; typed with one `label | address` a line. */
const links = (isAddress: (typed: string) => boolean, key: string, preset: Link[]) =>
  z
    .preprocess(
      (typed) => (typeof typed === 'string' ? typed.split('\n').flatMap(readLink) : typed),
      z
        .array(
          z
            .object({ label: z.string(), url: z.string() })
            .refine(
              ({ label, url }) => label.length <= 60 && url.length <= 500 && isStorable(label) && isAddress(url),
              key,
            ),
        )
        .max(12, 'tooManyLinks'),
    )
    .default(preset);

/** A path of this site or an address elsewhere; never another scheme, never `//elsewhere`. */
const isPlace = (typed: string) =>
  isWebAddress(typed) || (/^\/(?![/\\])[^\s\\]*$/.test(typed) && URL.canParse(typed, 'https://site.invalid'));

interface Link {
  label: string;
  url: string;
}

function readLink(typed: string): Link[] {
  const [label = '', ...rest] = typed.split('|').map((part) => part.trim());
  const url = rest.join('|');
  return label || url ? [{ label: label || url, url }] : [];
}

const searches = [
  { label: 'Google', url: 'https://www.google.com/search?q={query}' },
  { label: 'Google News', url: 'https://news.google.com/search?q={query}' },
  { label: 'Bing News', url: 'https://www.bing.com/news/search?q={query}' },
];

/** Providers of addresses that end by themselves, the best known; operators add to them. */
const THROWAWAY = [
  ...['10minutemail.com', '20minutemail.com', 'byom.de', 'discard.email', 'dispostable.com', 'emailondeck.com'],
  ...['fakeinbox.com', 'getnada.com', 'guerrillamail.com', 'guerrillamail.de', 'mailcatch.com', 'maildrop.cc'],
  ...['mailinator.com', 'mailnesia.com', 'mintemail.com', 'moakt.com', 'mohmal.com', 'muellmail.com'],
  ...['mytrashmail.com', 'sharklasers.com', 'spam4.me', 'spambog.com', 'spamgourmet.com', 'temp-mail.org'],
  ...['tempail.com', 'tempmail.dev', 'throwawaymail.com', 'trash-mail.com', 'trashmail.com', 'trbvm.com'],
  ...['wegwerfemail.de', 'yopmail.com'],
];
const areDomains = (typed: string) =>
  typed.split(/\s+/).every((domain) => !domain || /^(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}$/i.test(domain));

/** What operators set, with what holds until they do. Reads the stored values as well as the desk's form. */
export const settingsSchema = z.object({
  siteName: line(60),
  tagline: line(160),

  publisherName: line(200),
  legalForm: line(100),
  representedBy: line(300),
  postalAddress: text(500),
  email: address,
  phone: line(60).refine((typed) => /^[\d\s+()/.-]*$/.test(typed), 'phone'),
  register: line(200),
  registerNumber: line(60),
  vatId: line(40),
  supervisoryAuthority: text(500),
  responsiblePerson: line(200),
  responsibleAddress: text(500),

  privacyText: text(100_000),
  accessibilityText: text(50_000),

  authoritiesEmail: address,
  authoritiesLanguages: line(200),
  usersEmail: address,
  usersLanguages: line(200),

  supportLabel: line(60),
  supportUrl: webAddress,
  topicSearches: links(isSearchAddress, 'searchLine', searches),
  socialLinks: links(isWebAddress, 'linkLine', []),
  /** What feeds hold of an article: all of it, or its teaser. */
  feedTexts: z.enum(['full', 'teaser'], 'choice').default('full'),
  webSubHub: hub,
  /** Which issues of the newsletter are put together and sent without an editor. */
  automaticIssues: z.enum(['none', 'daily', 'weekly', 'both'], 'choice').default('none'),

  /** One domain a line: nobody gets an account with an address there. */
  refusedMailDomains: text(20_000).pipe(z.string().refine(areDomains, 'mailDomains')).default(THROWAWAY.join('\n')),
  /** Whether a second person must have seen an article before it appears. */
  articleReview: z.enum(['alone', 'second'], 'choice').default('alone'),
  /** What the head of every page leads to; empty: the preset. */
  navigation: links(isPlace, 'navigationLine', []),
  /** More links at its foot, after the fixed ones. */
  footerLinks: links(isPlace, 'navigationLine', []),

  /** Days that a new article's comments stay open; 0 is for ever. */
  commentDays: z.coerce.number('wholeDays').int('wholeDays').min(0, 'wholeDays').max(3_650, 'wholeDays').default(0),
});

/** The form names the version it showed, so that nobody overwrites what they have not seen. */
export const settingsForm = settingsSchema.extend({ seen: z.coerce.number().int().min(0) });

export type Settings = z.output<typeof settingsSchema>;
export type SettingName = keyof Settings;

/** Stored values as settings. One that a newer version no longer accepts counts as not set: no page fails for it. */
export function readSettings(stored: unknown = {}): Settings {
  const { data, error } = settingsSchema.safeParse(stored);
  if (data) return data;
  const unfit = new Set(error.issues.map(({ path }) => path[0]));
  const fit = Object.entries(Object(stored)).filter(([name]) => !unfit.has(name));
  return settingsSchema.parse(Object.fromEntries(fit));
}
