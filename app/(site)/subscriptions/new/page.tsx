import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { z } from 'zod';
import { PageTitle } from '@/app/_ui/page-title';
import { t } from '@/lib/site/messages';
import { KINDS } from '@/lib/subscriptions/schema';
import { describe } from '@/lib/subscriptions/targets';
import { SubscribeTo } from '../subscribe-to';

export const instant = false;
export const metadata: Metadata = { title: t('subscriptions.title'), robots: { index: false } };

const asked = z.object({
  kind: z.enum(KINDS),
  id: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
});

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Following one thing by mail: `?kind=TOPIC&id=3`. */
export default async function NewSubscriptionPage({ searchParams }: Props) {
  await connection();
  const query = await searchParams;
  if (query.sent) return <PageTitle title={t('subscriptions.sentTitle')} intro={t('subscriptions.sent')} />;
  const { data } = asked.safeParse(query);
  const target = data && { kind: data.kind, targetId: data.id };
  const about = target && (await describe(target));
  if (!about || !target) notFound();
  return (
    <div className="narrow stack">
      <PageTitle title={t('subscriptions.title')} intro={about.name} />
      <SubscribeTo {...target} name={about.name} />
    </div>
  );
}
