import { randomUUID } from 'node:crypto';
import { exportData } from '@/lib/accounts/export-data';
import { requestDataExport } from '@/lib/accounts/request-data-export';
import { requestEmailChange } from '@/lib/accounts/request-email-change';
import { requestSignInLink } from '@/lib/accounts/request-sign-in-link';
import { db } from '@/lib/db';
import { followSearch } from '@/lib/jobs/search/follow-search';
import { requestAddressChange } from '@/lib/subscriptions/change-subscription';
import { confirmSubscription } from '@/lib/subscriptions/confirm-subscription';
import { sendDigests } from '@/lib/subscriptions/digests/send-digests';
import { centrePath, confirmUrl } from '@/lib/subscriptions/links';
import { beginIssue } from '@/lib/subscriptions/newsletter/save-issue';
import { sendIssue } from '@/lib/subscriptions/newsletter/send-issue';
import { sendIssueNow, testIssue } from '@/lib/subscriptions/newsletter/start-issue';
import type { Frequency, Kind } from '@/lib/subscriptions/schema';
import { subscribe } from '@/lib/subscriptions/subscribe';
import { type Cast, postApproved } from '@/tests/support/cast';
import { article } from '@/tests/support/newsroom';

const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

/** What somebody gets who signs in, changes the address and wants their data. */
export async function accountLetters({ mia }: Cast): Promise<void> {
  await requestSignInLink({ email: 'mia@example.org', callbackUrl: '/', address: randomUUID() });
  await requestEmailChange({ email: 'mia.new@example.org' }, mia);
  await requestDataExport(mia);
  await exportData(await db.dataExport.findFirstOrThrow({ select: { id: true } }));
}

/** Readers subscribe to everything there is, one of them moves; all get what they follow. */
export async function subscribersLetters(cast: Cast): Promise<void> {
  const { id, topics, authors } = await db.article.update({
    where: { id: (await article({ slug: 'old', topics: ['chips'], authors: ['eda'] })).id },
    data: {},
    select: { id: true, topics: { select: { id: true } }, authors: { select: { id: true } } },
  });
  const question = await postApproved({ actor: cast.mia, articleId: id, text: 'A question.' }, cast.mo);
  await follow('one@example.org', 'THREAD', 'AT_ONCE', id);
  await follow('one@example.org', 'NEWSLETTER', 'WEEKLY');
  await follow('mia@example.org', 'REPLIES', 'AT_ONCE');
  await follow('many@example.org', 'THREAD', 'DAILY', id);
  await follow('many@example.org', 'TOPIC', 'DAILY', topics[0]?.id);
  await follow('many@example.org', 'AUTHOR', 'DAILY', authors[0]?.id);
  const search = { search: 'q=engineer', email: 'many@example.org', frequency: 'DAILY', page: '/jobs' } as const;
  await followSearch({ ...search, address: randomUUID() }, null);
  await confirmNewest();
  await move('many@example.org', 'moved@example.org');

  await article({ slug: 'on-chips', title: '“5 > 4” & <b>so on</b>', topics: ['chips'], publishedAt: later(1) });
  await article({ slug: 'by-eda', title: 'By Eda', authors: ['eda'], publishedAt: later(1) });
  await onBoard('Engineer <R&D>');
  const answer = { articleId: id, parentId: question.id, text: 'Why <b>so</b>, & how?' };
  await postApproved({ actor: cast.noah, ...answer }, cast.mo);
  await sendDigests({ frequency: 'AT_ONCE' }, later(10));
  await sendDigests({ frequency: 'DAILY' }, later(10));
}

const onBoard = (title: string) =>
  db.advert.create({
    data: {
      ...{ slug: 'engineer', title, company: 'Works', place: 'Bremen', employmentType: 'FULL_TIME' },
      ...{ bodyHtml: '<p>Come.</p>', applyUrl: 'https://example.org', status: 'PUBLISHED', publishedAt: later(1) },
    },
  });

async function follow(email: string, kind: Kind, frequency: Frequency, targetId = 0): Promise<void> {
  await subscribe({ kind, targetId, frequency, email, address: randomUUID(), page: '/' }, null);
  await confirmNewest();
}

async function confirmNewest(): Promise<void> {
  const { id } = await db.subscription.findFirstOrThrow({ orderBy: { id: 'desc' }, select: { id: true } });
  await confirmSubscription({ token: new URL(confirmUrl(id)).searchParams.get('token') ?? '' });
}

async function move(from: string, to: string): Promise<void> {
  const { id } = await db.subscriber.findUniqueOrThrow({ where: { email: from }, select: { id: true } });
  await requestAddressChange({ token: centrePath(id).slice('/subscriptions/'.length), email: to }, randomUUID());
}

/** An issue, tried by its editor and sent to its readers. */
export async function newsletterLetters({ eda }: Cast): Promise<void> {
  const issue = await beginIssue(eda);
  await testIssue(issue, eda);
  await sendIssueNow(issue, eda);
  await sendIssue(issue);
}
