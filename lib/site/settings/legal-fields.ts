import type { SettingName, Settings } from '@/lib/site/settings/schema';

const ALWAYS = [
  ...(['publisherName', 'postalAddress', 'email', 'responsiblePerson', 'responsibleAddress'] as const),
  ...(['authoritiesEmail', 'authoritiesLanguages', 'usersEmail', 'usersLanguages'] as const),
  ...(['privacyText', 'accessibilityText'] as const),
];

/** Half an answer needs its other half: § 5 DDG asks legal persons for more. */
const TOGETHER = [
  ['legalForm', 'representedBy'],
  ['register', 'registerNumber'],
  ['registerNumber', 'register'],
] as const;

/** The fields of the legal pages that a site open to the public must not leave empty. */
export function missingLegalFields(settings: Settings): SettingName[] {
  const halves = TOGETHER.filter(([given]) => settings[given]).map(([, needed]) => needed);
  return [...ALWAYS, ...halves].filter((name) => !settings[name]);
}

/** Addresses that cannot exist (RFC 2606), as in the demo content: nobody is reached there. */
export const fictionalAddresses = (settings: Settings): SettingName[] =>
  (['email', 'authoritiesEmail', 'usersEmail'] as const).filter((name) =>
    /[@.](example|test|invalid|localhost|example\.(com|net|org))$/.test(settings[name]),
  );
