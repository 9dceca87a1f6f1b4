import { type SettingName, type Settings, settingsSchema } from '@/lib/site/settings/schema';

export type FieldKind = 'line' | 'lines' | 'email' | 'url' | 'tel' | 'number' | 'choice';

/** The desk's form: sections in their order, fields in theirs, each with the kind of its input. */
export const sections = {
  site: { siteName: 'line', tagline: 'line' },
  imprint: {
    publisherName: 'line',
    legalForm: 'line',
    representedBy: 'line',
    postalAddress: 'lines',
    email: 'email',
    phone: 'tel',
    register: 'line',
    registerNumber: 'line',
    vatId: 'line',
    supervisoryAuthority: 'lines',
    responsiblePerson: 'line',
    responsibleAddress: 'lines',
  },
  contact: {
    authoritiesEmail: 'email',
    authoritiesLanguages: 'line',
    usersEmail: 'email',
    usersLanguages: 'line',
  },
  texts: { privacyText: 'lines', accessibilityText: 'lines' },
  navigation: { navigation: 'lines', footerLinks: 'lines' },
  articles: { articleReview: 'choice' },
  links: {
    supportLabel: 'line',
    supportUrl: 'url',
    topicSearches: 'lines',
    socialLinks: 'lines',
    feedTexts: 'choice',
    webSubHub: 'url',
    automaticIssues: 'choice',
  },
  comments: { commentDays: 'number', refusedMailDomains: 'lines' },
} satisfies Record<string, Partial<Record<SettingName, FieldKind>>>;

/** What a choice chooses from. */
export const choices = {
  feedTexts: settingsSchema.shape.feedTexts.unwrap().options,
  automaticIssues: settingsSchema.shape.automaticIssues.unwrap().options,
  articleReview: settingsSchema.shape.articleReview.unwrap().options,
} satisfies Partial<Record<SettingName, readonly string[]>>;

/** What a setting offers; nothing where it is typed freely. */
export const choicesOf = (name: SettingName): readonly (typeof choices)[keyof typeof choices][number][] =>
  name in choices ? choices[name as keyof typeof choices] : [];

export type SectionName = keyof typeof sections;

const write = (value: Settings[SettingName]): string =>
  Array.isArray(value) ? value.map(({ label, url }) => `${label} | ${url}`).join('\n') : String(value);

/** Settings as the form shows them, and as the history compares them. */
export const formValues = (settings: Settings): Record<SettingName, string> =>
  Object.fromEntries(
    Object.keys(settingsSchema.shape).map((name) => [name, write(settings[name as SettingName])]),
  ) as Record<SettingName, string>;
