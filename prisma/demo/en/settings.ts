import type { DemoSettings } from '../types';

const address = '0 Sample Street\nAnytown AA0 0AA\nUnited Kingdom';

/** Visibly made up: nobody shall take these for real. */
export const settings: DemoSettings = {
  publisherName: 'Sample Publishing (fictional)',
  legalForm: 'Ltd',
  representedBy: 'Jane Sample',
  postalAddress: address,
  email: 'newsroom@depesche.example',
  phone: '+44 20 7946 0000',
  register: 'Companies House',
  registerNumber: '00000000',
  vatId: 'GB000000000',
  responsiblePerson: 'Jane Sample',
  responsibleAddress: address,
  authoritiesEmail: 'authorities@depesche.example',
  authoritiesLanguages: 'English, German',
  usersEmail: 'contact@depesche.example',
  usersLanguages: 'English, German',
  supportLabel: 'Support Depesche',
  supportUrl: 'https://www.patreon.example/depesche',
  socialLinks: [{ label: 'Mastodon', url: 'https://mastodon.example/@depesche' }],
  privacyText: `*This text is for show. The operator has to replace it before the site opens.*

## In short

Whoever only reads here is not watched: no tracking pixel, no cookie, no font and no picture from other servers.

## What the server needs

To deliver a page the server processes your IP address. The legal basis is Article 6(1)(f) GDPR.

## When you sign in

- We keep your e-mail address and the name that you choose.
- Two cookies hold your session: \`session\` and \`signed-in\`. Both are technically necessary and go when you sign out.
- People check your comments before publication; the comments are kept together with the decision.

## What stays in your browser

Your browser remembers whether you want light or dark pages. We are not told.

## Your rights

You may ask for access, correction, erasure, restriction and a copy of your data, object to the processing and complain to a supervisory authority. Write to contact@depesche.example.`,
  accessibilityText: `*This text is for show.*

## Status

This site aims to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. Every page works by keyboard, at 200 % zoom, on a screen of 320 pixels and without JavaScript.

## Known gaps

The newsroom writes the descriptions of pictures; some may be incomplete.

## Something does not work?

Write to contact@depesche.example. We answer within two weeks.`,
};
