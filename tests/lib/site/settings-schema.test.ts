import { describe, expect, test } from 'vitest';
import { formValues, sections } from '@/lib/site/settings/form-fields';
import { fictionalAddresses, missingLegalFields } from '@/lib/site/settings/legal-fields';
import { readSettings, settingsSchema } from '@/lib/site/settings/schema';
import { searchLinks } from '@/lib/site/settings/search-links';
import en from '@/messages/en.json';

const problems = (values: Record<string, unknown>) =>
  (settingsSchema.safeParse(values).error?.issues ?? []).map(({ message, path }) => `${path.join('.')}: ${message}`);

describe('an address that becomes a link', () => {
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'http://example.org',
    '//example.org',
    'https:example.org',
    'https://',
    'https://user:secret@example.org',
    'https://example.org/a b',
    'https:\\\\example.org',
    'ftp://example.org',
    'example.org',
  ])('is never %j', (typed) => {
    expect(problems({ supportUrl: typed })).toEqual(['supportUrl: webAddress']);
    expect(problems({ webSubHub: typed })).toEqual(['webSubHub: webAddress']);
    expect(problems({ socialLinks: `Name | ${typed.replaceAll('\n', '')}` })).toHaveLength(1);
    expect(problems({ topicSearches: [{ label: 'Name', url: `${typed}{query}` }] })).toHaveLength(1);
  });

  test('may be any https address; the hub also one of this machine', () => {
    expect(problems({ supportUrl: 'https://www.patreon.com/depesche?a=b#c' })).toEqual([]);
    expect(problems({ webSubHub: 'http://localhost:4000/hub' })).toEqual([]);
    expect(problems({ webSubHub: 'http://localhost.evil.example/hub' })).toEqual(['webSubHub: webAddress']);
  });
});

describe('lists', () => {
  test('are typed line by line and come back the same', () => {
    const good = 'Eins | https://eins.example/{query}\n\n Zwei |https://zwei.example/?q={query}&a=1|2 ';
    const settings = settingsSchema.parse({ topicSearches: good });
    expect(settings.topicSearches).toEqual([
      { label: 'Eins', url: 'https://eins.example/{query}' },
      { label: 'Zwei', url: 'https://zwei.example/?q={query}&a=1|2' },
    ]);
    expect(settingsSchema.parse(formValues(settings))).toEqual(settings);
  });

  test.each([
    ['without the place for the words', 'Name | https://example.org/'],
    ['with the words in the host', 'Name | https://{query}.example.org/'],
    ['without an address', 'Name'],
  ])('a search %s is refused', (_, typed) => {
    expect(problems({ topicSearches: `Gut | https://example.org/{query}\n${typed}` })).toEqual([
      'topicSearches.1: searchLine',
    ]);
  });

  test('have an end', () => {
    const typed = Array.from({ length: 13 }, (_, index) => `${index} | https://example.org`).join('\n');
    expect(problems({ socialLinks: typed })).toEqual(['socialLinks: tooManyLinks']);
  });

  test('an empty one stays empty', () =>
    expect(settingsSchema.parse({ topicSearches: ' \n ' }).topicSearches).toEqual([]));
});

describe('texts', () => {
  test('are trimmed, a line is one line, an address keeps its lines', () => {
    const settings = settingsSchema.parse({ siteName: '  Morgen \n post ', postalAddress: 'Weg 1\r\nOrt\r\n' });
    expect(settings).toMatchObject({ siteName: 'Morgen post', postalAddress: 'Weg 1\nOrt' });
  });

  test.each(['\0', '\u001b[31m', '\ud800'])('with %j are refused', (character) => {
    expect(problems({ privacyText: `a${character}b` })).toEqual(['privacyText: characters']);
    expect(problems({ siteName: `a${character}b` })).toEqual(['siteName: characters']);
  });

  test('have an end', () => {
    expect(problems({ siteName: 'x'.repeat(61) })).toEqual(['siteName: settingTooLong']);
    expect(problems({ privacyText: 'x'.repeat(100_001) })).toEqual(['privacyText: settingTooLong']);
  });
});

test.each(['-1', '1.5', 'x', '4000', 'Infinity'])('comments cannot be open for %s days', (typed) => {
  expect(problems({ commentDays: typed })).toEqual(['commentDays: wholeDays']);
});

test('an e-mail address is one that can be reached', () => {
  expect(problems({ email: 'nobody' })).toEqual(['email: email']);
  expect(problems({ email: 'a@b.example"><script>' })).toEqual(['email: email']);
});

test('every setting stands in the form once, with a label', () => {
  const shown = Object.values(sections).flatMap((fields) => Object.keys(fields));
  expect(shown.sort()).toEqual(Object.keys(settingsSchema.shape).sort());
  expect(Object.keys(en.settings.fields).sort()).toEqual(shown);
});

describe('what a finished site still lacks', () => {
  test('everything at first', () => {
    expect(missingLegalFields(readSettings())).toEqual([
      ...['publisherName', 'postalAddress', 'email', 'responsiblePerson', 'responsibleAddress', 'authoritiesEmail'],
      ...['authoritiesLanguages', 'usersEmail', 'usersLanguages', 'privacyText', 'accessibilityText'],
    ]);
  });

  test('who represents a company, and the other half of a register entry', () => {
    const lacking = missingLegalFields(readSettings({ legalForm: 'GmbH', registerNumber: 'HRB 1' }));
    expect(lacking).toContain('representedBy');
    expect(lacking).toContain('register');
  });

  test('addresses that cannot exist', () => {
    const settings = readSettings({ email: 'a@depesche.example', usersEmail: 'a@depesche.org' });
    expect(fictionalAddresses(settings)).toEqual(['email']);
  });
});

test('a topic is searched with its words escaped', () => {
  expect(searchLinks(readSettings({ topicSearches: 'A | https://a.example/?q={query}' }), 'KI & "Recht"')).toEqual([
    { label: 'A', href: 'https://a.example/?q=KI%20%26%20%22Recht%22' },
  ]);
});
