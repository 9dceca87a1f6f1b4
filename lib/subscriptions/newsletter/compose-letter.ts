import type { Transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { openAdverts } from '@/lib/jobs/open-adverts';
import type { Letter, Section } from '@/lib/mail/letter';
import { t } from '@/lib/site/messages';
import { type IssueItems, issueItems } from '@/lib/subscriptions/newsletter/schema';
import { itemKey } from '@/lib/subscriptions/still-public';

interface Issue {
  subject: string;
  preheader: string;
  intro: string;
  items: unknown;
}
/** An issue's letter without its reader's own links; the same in mail, preview and archive. */
export type IssueLetter = Omit<Letter, 'to' | 'footer' | 'headers'>;

/** Puts together what the issue names and is still public at this moment. */
export async function composeLetter(
  tx: Transaction,
  { subject, preheader, intro, items }: Issue,
): Promise<IssueLetter> {
  const chosen = issueItems.parse(items);
  const own = [{ title: t('newsletter.articles'), articles: chosen.articles }, ...chosen.sections];
  const sections = [...(await articles(tx, own)), await adverts(tx, chosen), await books(tx, chosen)];
  return {
    ...{ subject, preheader },
    paragraphs: intro.split(/\n{2,}/).filter(Boolean),
    sections: sections.filter((section) => section.items.length > 0),
  };
}

/** In the order they were chosen in; the database gives them in its own. */
const inOrder = <Row extends { id: number }>(ids: number[], rows: Row[]) =>
  ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);

async function articles(tx: Transaction, sections: IssueItems['sections']): Promise<Section[]> {
  const rows = await tx.article.findMany({
    where: { id: { in: sections.flatMap((section) => section.articles) }, status: 'PUBLISHED' },
    select: { id: true, slug: true, kicker: true, title: true, teaser: true },
  });
  return sections.map((section) => ({
    title: section.title,
    items: inOrder(section.articles, rows).map(({ id, slug, kicker, title, teaser }) => ({
      key: itemKey('article', id),
      ...{ url: `${env.SITE_URL}/articles/${slug}`, title, text: teaser, label: kicker ?? '' },
    })),
  }));
}

async function adverts(tx: Transaction, { adverts: ids }: IssueItems): Promise<Section> {
  const rows = await tx.advert.findMany({
    where: { id: { in: ids }, ...openAdverts() },
    select: { id: true, slug: true, title: true, company: true, place: true },
  });
  return {
    title: t('newsletter.adverts'),
    items: inOrder(ids, rows).map(({ id, slug, title, company, place }) => ({
      key: itemKey('advert', id),
      ...{ url: `${env.SITE_URL}/jobs/${slug}`, title, text: '', label: `${company} · ${place}` },
    })),
  };
}

async function books(tx: Transaction, { books: ids }: IssueItems): Promise<Section> {
  const rows = await tx.book.findMany({
    where: { id: { in: ids } },
    select: { id: true, slug: true, title: true, author: true, blurb: true, affiliate: true },
  });
  return {
    title: t('newsletter.books'),
    items: inOrder(ids, rows).map(({ id, slug, title, author, blurb, affiliate }) => ({
      key: itemKey('book', id),
      ...{ url: `${env.SITE_URL}/books/${slug}`, title, text: blurb },
      label: affiliate ? `${author} · ${t('newsletter.advertising')}` : author,
    })),
  };
}
