import { listed } from '@/lib/articles/queries';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { shownTitle } from '@/lib/jobs/gender-mark';
import { salaryText } from '@/lib/jobs/salary';
import { searchById } from '@/lib/jobs/search/followed-search';
import { newestFound } from '@/lib/jobs/search/queries';
import type { Section } from '@/lib/mail/letter';
import { t } from '@/lib/site/messages';
import { itemKey } from '@/lib/subscriptions/still-public';
import { describe } from '@/lib/subscriptions/targets';
import { toldComment, toldSelect } from '@/lib/subscriptions/told-comment';
import type { Prisma } from '@/prisma/generated/client';
import type { Channel, SubscriptionKind } from '@/prisma/generated/enums';

export interface Told {
  id: number;
  kind: SubscriptionKind;
  targetId: number;
  channel: Channel;
  confirmedAt: Date;
  toldUntil: Date;
  email: string;
}

/** So much of one kind is looked at; a letter lists less of it and counts the rest. */
export const MOST_ITEMS = 400;

export type Item = Section['items'][number] & { key: string };

export interface News {
  title: string;
  /** Where all of it is. */
  path: string;
  items: Item[];
}

interface Period {
  gt: Date;
  lte: Date;
}

/** What one subscription has to tell: what became public after it was last told and up to `until`, and still is. */
export async function newsOf(subscription: Told, until: Date): Promise<News | null> {
  const about = await describe(subscription);
  if (!about) return null;
  const period = { gt: subscription.toldUntil, lte: until };
  return { title: about.name, path: about.path, items: await itemsOf(subscription, period) };
}

function itemsOf({ kind, targetId, email }: Told, period: Period): Promise<Item[]> {
  const id = targetId;
  if (kind === 'TOPIC') return articles({ topics: { some: { id } } }, period);
  if (kind === 'AUTHOR') return articles({ authors: { some: { id } } }, period);
  if (kind === 'ADVERTS') return adverts(id, period);
  if (kind === 'NEWSLETTER') return Promise.resolve([]);
  const where = kind === 'THREAD' ? { articleId: id } : addressed[kind](email);
  // Neither one's own, nor of people whom the reader does not want to see.
  const author = { email: { not: email }, ignoredBy: { none: { user: { email } } } };
  return comments({ ...where, author }, period);
}

const addressed = {
  REPLIES: (email: string) => ({ parent: { author: { email } } }),
  MENTIONS: (email: string) => ({
    notifications: { some: { OR: [{ kind: 'MENTION' }, { mentions: true }], user: { email } } },
  }),
} as const satisfies Record<string, (email: string) => Prisma.CommentWhereInput>;

async function articles(where: object, publishedAt: Period): Promise<Item[]> {
  const rows = await db.article.findMany({
    where: { ...where, ...listed, publishedAt },
    orderBy: { publishedAt: 'desc' },
    take: MOST_ITEMS,
    select: { id: true, slug: true, title: true, teaser: true, kicker: true },
  });
  return rows.map(({ id, slug, title, teaser, kicker }) => ({
    key: itemKey('article', id),
    ...{ url: `${env.SITE_URL}/articles/${slug}`, title, text: teaser, label: kicker ?? '' },
  }));
}

/** Only what is on the board now: nobody hears of an advert whose time is over. */
async function adverts(searchId: number, { gt, lte }: Period): Promise<Item[]> {
  const asked = await searchById(searchId);
  const found = asked ? await newestFound(asked, { take: MOST_ITEMS, since: gt, until: lte }) : [];
  return found.map((advert) => ({
    key: itemKey('advert', advert.id),
    ...{ url: `${env.SITE_URL}/jobs/${advert.slug}`, title: shownTitle(advert.title), label: '' },
    text: [advert.company, advert.place, t(`jobs.${advert.employmentType}`), salaryText(advert)]
      .filter(Boolean)
      .join(' · '),
  }));
}

async function comments(where: object, publishedAt: Period): Promise<Item[]> {
  const rows = await db.comment.findMany({
    where: { ...where, publishedRevisionId: { not: null }, article: { status: 'PUBLISHED' }, publishedAt },
    orderBy: { id: 'asc' },
    take: MOST_ITEMS,
    select: toldSelect,
  });
  return rows.map((row) => ({ key: itemKey('comment', row.id), ...toldComment(row) }));
}
