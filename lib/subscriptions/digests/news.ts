import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { plainText } from '@/lib/html';
import { shownTitle } from '@/lib/jobs/gender-mark';
import { salaryText } from '@/lib/jobs/salary';
import { searchById } from '@/lib/jobs/search/followed-search';
import { newestFound } from '@/lib/jobs/search/queries';
import type { Section } from '@/lib/mail/letter';
import { t } from '@/lib/site/messages';
import { describe } from '@/lib/subscriptions/targets';
import type { Prisma } from '@/prisma/generated/client';
import type { SubscriptionKind } from '@/prisma/generated/enums';

export interface Told {
  id: number;
  kind: SubscriptionKind;
  targetId: number;
  toldUntil: Date;
  email: string;
}

const MOST = 20;
const EXCERPT = 280;

interface Item {
  /** The same for the same thing, however it was found. */
  key: string;
  item: Section['items'][number];
}

/** What one subscription has to tell: what became public after it was last told and up to `until`, and still is. */
export async function newsOf(subscription: Told, until: Date): Promise<{ title: string; items: Item[] } | null> {
  const about = await describe(subscription);
  if (!about) return null;
  const { kind, targetId, email } = subscription;
  const since = { gt: subscription.toldUntil, lte: until };
  if (kind === 'TOPIC')
    return { title: about.name, items: await articles({ topics: { some: { id: targetId } } }, since) };
  if (kind === 'AUTHOR')
    return { title: about.name, items: await articles({ authors: { some: { id: targetId } } }, since) };
  if (kind === 'ADVERTS') return { title: about.name, items: await adverts(targetId, subscription.toldUntil, until) };
  const where = kind === 'THREAD' ? { articleId: targetId } : addressed[kind === 'MENTIONS' ? kind : 'REPLIES'](email);
  return { title: about.name, items: await comments({ ...where, author: { email: { not: email } } }, since) };
}

const addressed = {
  REPLIES: (email: string) => ({ parent: { author: { email } } }),
  MENTIONS: (email: string) => ({ notifications: { some: { kind: 'MENTION', user: { email } } } }),
} as const satisfies Record<string, (email: string) => Prisma.CommentWhereInput>;

/** Only what is on the board now: nobody hears of an advert whose time is over. */
async function adverts(searchId: number, since: Date, until: Date): Promise<Item[]> {
  const asked = await searchById(searchId);
  const found = asked ? await newestFound(asked, { take: MOST, since, until }) : [];
  return found.map((advert) => ({
    key: `advert ${advert.id}`,
    item: {
      url: `${env.SITE_URL}/jobs/${advert.slug}`,
      title: shownTitle(advert.title),
      text: [advert.company, advert.place, t(`jobs.${advert.employmentType}`), salaryText(advert)]
        .filter(Boolean)
        .join(' · '),
      label: '',
    },
  }));
}

async function articles(where: object, publishedAt: { gt: Date; lte: Date }): Promise<Item[]> {
  const found = await db.article.findMany({
    where: { ...where, status: 'PUBLISHED', publishedAt },
    orderBy: { publishedAt: 'desc' },
    take: MOST,
    select: { id: true, slug: true, title: true, teaser: true, kicker: true },
  });
  return found.map(({ id, slug, title, teaser, kicker }) => ({
    key: `article ${id}`,
    item: { url: `${env.SITE_URL}/articles/${slug}`, title, text: teaser, label: kicker ?? '' },
  }));
}

async function comments(where: object, publishedAt: { gt: Date; lte: Date }): Promise<Item[]> {
  const found = await db.comment.findMany({
    where: { ...where, publishedRevisionId: { not: null }, article: { status: 'PUBLISHED' }, publishedAt },
    orderBy: { id: 'asc' },
    take: MOST,
    select: {
      id: true,
      author: { select: { name: true } },
      article: { select: { title: true } },
      publishedRevision: { select: { html: true } },
    },
  });
  return found.map(({ id, author, article, publishedRevision }) => ({
    key: `comment ${id}`,
    item: {
      url: `${env.SITE_URL}/comments/${id}`,
      title: t('mail.digest.comment', { name: author.name ?? '' }),
      text: plainText(publishedRevision?.html ?? '', EXCERPT),
      label: article.title,
    },
  }));
}
