import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { consentsOf } from '@/lib/subscriptions/queries';
import type { Prisma } from '@/prisma/generated/client';

/**
 * All that is kept about a person, by account or by address, for that person (GDPR Art. 15). Staff are not named: who
 * decided is their data, what was decided is the person's. Of other people's words nothing is in it.
 */
export async function everythingAbout(userId: string) {
  const { profile, ...account } = await db.user.findUniqueOrThrow({ where: { id: userId }, select: accountSelect });
  const { email } = account;
  const [comments, notices, byAddress] = await Promise.all([
    db.comment.findMany({ where: { authorId: userId }, orderBy: { id: 'asc' }, select: commentSelect }),
    db.notice.findMany({
      where: { OR: [{ reporterId: userId }, { email }] },
      orderBy: { id: 'asc' },
      select: { commentId: true, ground: true, reason: true, quote: true, name: true, createdAt: true, outcome: true },
    }),
    everythingOf(email),
  ]);
  const portrait = profile?.picture ? `${env.SITE_URL}/media/${profile.picture}/192.webp` : null;
  return { site: env.SITE_URL, account, profile: profile && { ...profile, portrait }, comments, notices, ...byAddress };
}

/** What is kept with an address alone. */
async function everythingOf(email: string) {
  const [subscriber, consents, signInLinks, mailReports, advertReports, adverts, mails] = await Promise.all([
    db.subscriber.findUnique({ where: { email }, select: subscriberSelect }),
    consentsOf(email),
    db.verificationToken.findMany({ where: { identifier: email }, select: { expires: true } }),
    db.mailReport.findMany({ where: { email }, select: { kind: true, detail: true, receivedAt: true } }),
    db.advertReport.findMany({
      where: { email },
      select: { advertId: true, ground: true, reason: true, createdAt: true, outcome: true, settledAt: true },
    }),
    db.advert.findMany({
      where: { ownerEmail: email },
      select: { slug: true, status: true, title: true, company: true, bodyText: true, proposal: true, createdAt: true },
    }),
    db.mail.findMany({
      where: { to: email },
      orderBy: { id: 'asc' },
      select: { subject: true, text: true, status: true, createdAt: true, sentAt: true },
    }),
  ]);
  const letters = mails.map(({ text, ...mail }) => ({ ...mail, text: withoutKeys(text) }));
  return { subscriber, consents, signInLinks, mailReports, advertReports, adverts, mails: letters };
}

/** Links that let in or confirm were for who reads the mailbox; whoever downloads this file may have less. */
const withoutKeys = (text: string) => text.replaceAll(/(?<=[=.])[\w-]{43}(?![\w-])/g, '…');

const accountSelect = {
  ...{ email: true, emailVerified: true, name: true, image: true, role: true, feedSecret: true, createdAt: true },
  accounts: { select: { provider: true, providerAccountId: true } },
  sessions: { select: { createdAt: true, expires: true, device: true } },
  profile: { select: { slug: true, listed: true, bio: true, picture: true, status: true, reason: true } },
  reactions: { orderBy: { createdAt: 'asc' }, select: { commentId: true, createdAt: true } },
  drafts: { select: { articleId: true, parentId: true, text: true, updatedAt: true } },
  notifications: { select: { kind: true, commentId: true, createdAt: true, readAt: true } },
  mailChoices: { select: { outcome: true, pace: true } },
  emailChange: { select: { email: true, expires: true } },
  exports: { select: { createdAt: true, readyAt: true } },
  sanctions: {
    select: {
      ...{ kind: true, reason: true, createdAt: true, expiresAt: true, liftedAt: true },
      ...{ objection: true, answer: true },
    },
  },
  hold: { select: { reason: true, createdAt: true } },
  notesOn: { select: { text: true, createdAt: true } },
  ignores: { select: { ignored: { select: { name: true } }, createdAt: true } },
  // Of the staff.
  roleChanges: { select: { from: true, to: true, createdAt: true } },
  views: { select: { name: true, query: true } },
  reminder: { select: { sentAt: true } },
  leases: { select: { commentId: true, until: true } },
  presences: { select: { articleId: true, since: true, until: true } },
  reviews: { select: { articleId: true, verdict: true, note: true, createdAt: true } },
  watchedWords: { select: { match: true, text: true, note: true, createdAt: true } },
  appealWords: { select: { appealId: true, text: true, createdAt: true } },
} as const satisfies Prisma.UserSelect;

const commentSelect = {
  ...{ id: true, parentId: true, status: true, createdAt: true, publishedAt: true, withdrawnAt: true },
  ...{ language: true, urgency: true },
  article: { select: { slug: true, title: true } },
  appeals: {
    select: {
      ...{ decisionId: true, createdAt: true, outcome: true },
      messages: { orderBy: { id: 'asc' }, select: { text: true, createdAt: true } },
    },
  },
  revisions: {
    orderBy: { number: 'asc' },
    select: {
      ...{ number: true, source: true, createdAt: true },
      screening: { select: { signals: true, score: true, advice: true, screenedAt: true } },
    },
  },
  decisions: {
    orderBy: { id: 'asc' },
    select: {
      ...{ verdict: true, decidedAt: true, explanation: true, quote: true, law: true, machineDetected: true },
      houseRuleVersion: { select: { title: true, version: true } },
    },
  },
} as const satisfies Prisma.CommentSelect;

const subscriberSelect = {
  ...{ createdAt: true, pausedUntil: true, suppressedAt: true, suppressedFor: true, suppressedAs: true },
  subscriptions: {
    select: {
      ...{ kind: true, targetId: true, frequency: true, channel: true },
      ...{ createdAt: true, confirmedAt: true, toldUntil: true },
    },
  },
  pushDevices: { select: { endpoint: true, createdAt: true } },
} as const satisfies Prisma.SubscriberSelect;
