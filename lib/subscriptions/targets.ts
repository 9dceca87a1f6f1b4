import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { searchQuery, searchWords } from '@/lib/jobs/saved-search';
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
  if (kind === 'ADVERTS') return adverts(targetId);
  const named = await find({ kind, targetId });
  return named && { name: t(`subscriptions.${kind}`, { name: named.name }), path: named.path };
}

async function adverts(id: number): Promise<Named | null> {
  const search = await db.advertSearch.findUnique({ where: { id }, select: { query: true } });
  if (!search) return null;
  return { name: searchName(search.query), path: search.query ? `/jobs?${search.query}` : '/jobs' };
}

/** What a search of adverts is called, whether somebody has asked for it already or not. */
export function searchName(typed: string): string {
  const name = searchWords(searchQuery(typed));
  return name ? t('subscriptions.ADVERTS', { name }) : t('subscriptions.allAdverts');
}

/** The target that stands for a search of adverts; the same for the same search. */
export async function searchTarget(typed: string): Promise<Target> {
  const query = searchQuery(typed);
  await db.advertSearch.createMany({ data: { query }, skipDuplicates: true });
  const { id } = await db.advertSearch.findUniqueOrThrow({ where: { query }, select: { id: true } });
  return { kind: 'ADVERTS', targetId: id };
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
  const author = await db.author.findUnique({ where: { id }, select: { name: true, slug: true } });
  return author && { name: author.name, path: `/authors/${author.slug}` };
}

/** What somebody agrees to, word for word as the form shows it; a change of these words is a new version. */
export const WORDING_VERSION = 1;
export const wording = (name: string) => t('subscriptions.wording', { name, site: env.SITE_NAME });

/** The same with the frequency that was chosen beside it, for the record. */
export const recordedWording = (name: string, frequency: Frequency) =>
  `${wording(name)} ${t('subscriptions.frequency')}: ${t(`subscriptions.often.${frequency}`)}`;
