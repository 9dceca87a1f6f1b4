import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { followedSearch } from '@/lib/jobs/search/followed-search';
import { t } from '@/lib/site/messages';
import type { Frequency, Kind } from '@/lib/subscriptions/schema';

export interface Target {
  kind: Kind;
  targetId: number;
}

interface Named {
  name: string;
  path: string;
}

/** What a subscription is about, with its page; null when there is no such thing (any more). */
export async function describe({ kind, targetId }: Target): Promise<Named | null> {
  if (kind === 'NEWSLETTER')
    return { name: t('subscriptions.NEWSLETTER', { site: env.SITE_NAME }), path: '/newsletter' };
  if (kind === 'REPLIES' || kind === 'MENTIONS')
    return { name: t(`subscriptions.${kind}`), path: '/account/notifications' };
  const named = await find({ kind, targetId });
  // A search says itself what it is.
  if (kind === 'ADVERTS') return named;
  return named && { name: t(`subscriptions.${kind}`, { name: named.name }), path: named.path };
}

async function find({ kind, targetId: id }: Target): Promise<Named | null> {
  if (kind === 'THREAD') {
    const article = await db.article.findFirst({
      where: { id, status: 'PUBLISHED' },
      select: { title: true, slug: true },
    });
    return article && { name: article.title, path: `/articles/${article.slug}` };
  }
  if (kind === 'TOPIC') {
    const topic = await db.topic.findUnique({ where: { id }, select: { name: true, slug: true } });
    return topic && { name: topic.name, path: `/topics/${topic.slug}` };
  }
  if (kind === 'ADVERTS') return followedSearch(id);
  const author = await db.author.findUnique({ where: { id }, select: { name: true, slug: true } });
  return author && { name: author.name, path: `/authors/${author.slug}` };
}

/** What somebody agrees to, word for word as the form shows it; a change of these words is a new version. */
export const WORDING_VERSION = 1;
export const wording = (name: string) => t('subscriptions.wording', { name, site: env.SITE_NAME });

/** The same with the frequency that was chosen beside it, for the record. */
export const recordedWording = (name: string, frequency: Frequency) =>
  `${wording(name)} ${t('subscriptions.frequency')}: ${t(`subscriptions.often.${frequency}`)}`;
