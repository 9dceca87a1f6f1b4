import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { everythingAbout } from '@/lib/accounts/export/queries';
import { type Cast, createCast } from '@/tests/support/cast';
import { live, serve } from '@/tests/support/life';

/** Where each model that names a person stands in that person's export. */
const exported: Record<string, string> = {
  Account: 'account.accounts',
  Advert: 'adverts',
  AdvertReport: 'advertReports',
  Appeal: 'comments.1.appeals',
  AppealMessage: 'comments.1.appeals.0.messages',
  ArticlePresence: 'account.presences',
  ArticleReview: 'account.reviews',
  Comment: 'comments',
  CommentDraft: 'account.drafts',
  CommentLease: 'account.leases',
  CommentReaction: 'account.reactions',
  CommentRevision: 'comments.0.revisions',
  Consent: 'consents',
  DataExport: 'account.exports',
  EmailChange: 'account.emailChange.email',
  IgnoredPerson: 'account.ignores',
  Mail: 'mails',
  MailChoice: 'account.mailChoices',
  MailReport: 'mailReports',
  ModerationDecision: 'comments.1.decisions',
  ModeratorReminder: 'account.reminder.sentAt',
  Notice: 'notices',
  Notification: 'account.notifications',
  PersonHold: 'account.hold.reason',
  PersonNote: 'account.notesOn',
  Profile: 'profile.bio',
  PushDevice: 'subscriber.pushDevices',
  RoleChange: 'account.roleChanges',
  Sanction: 'account.sanctions',
  SavedView: 'account.views',
  Screening: 'comments.2.revisions.0.screening.signals',
  Session: 'account.sessions',
  Subscriber: 'subscriber.createdAt',
  Subscription: 'subscriber.subscriptions',
  User: 'account.email',
  VerificationToken: 'signInLinks',
  WatchedWord: 'account.watchedWords',
};

const keptOut: Record<string, string> = {
  AdvertEvent: 'an act of office on somebody else’s advert',
  ArticleRevision: 'the site’s own texts',
  RememberedSanction: 'stands only while its address has no account',
  SettingsVersion: 'the site’s own settings',
};

/** A relation to a person, or an address. */
const NAMES_A_PERSON = /^ +(?:\w+ +User\b|(?:\w*[eE]mail|to|identifier) +String\b)/m;

const models = [...readFileSync('prisma/schema.prisma', 'utf8').matchAll(/^model (\w+) \{\n(.*?)^\}/gms)];
const naming = models.filter(([, , fields]) => NAMES_A_PERSON.test(fields ?? '')).map(([, name]) => name ?? '');

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

test('the schema is read', () => {
  expect(naming).toEqual(expect.arrayContaining(['Comment', 'Mail', 'Subscriber', 'VerificationToken', 'Sanction']));
});

test.each(naming)('%s is exported, or there is a reason why not', (model) => {
  expect([model in exported, model in keptOut]).toContain(true);
});

test('what the list names is in the export of somebody who has left a trace everywhere', async () => {
  await live(cast);
  await serve(cast);
  const data: unknown = JSON.parse(JSON.stringify(await everythingAbout(cast.mia.id)));
  const missing = Object.entries(exported).filter(([, path]) => {
    const found = path.split('.').reduce<unknown>((within, key) => (within as Record<string, unknown>)?.[key], data);
    return found === undefined || found === null || found === '' || (Array.isArray(found) && found.length === 0);
  });
  expect(missing).toEqual([]);
});
