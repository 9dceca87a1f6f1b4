import { notFound, redirect } from 'next/navigation';
import { FormError } from '@/app/_ui/form-error';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { undoableActs } from '@/lib/moderation/desk/queries';
import { mayModerate } from '@/lib/moderation/policy';
import { reasonChoices } from '@/lib/moderation/presets/queries';
import { filterChoices, queueCounts } from '@/lib/moderation/queue/queries';
import { type QueueQuery, queueQuery, VIEWS } from '@/lib/moderation/schema';
import { savedViews } from '@/lib/moderation/views/queries';
import { t } from '@/lib/site/messages';
import { deskActions } from './desk-actions';
import { Filters } from './filters';
import { JustDecided } from './just-decided';
import { deskLabels } from './labels';
import { loadQueue } from './load-queue';
import { Queue } from './queue/queue';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ModerationPage({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect('/account/sign-in?callbackUrl=/desk/moderation');
  if (!mayModerate(viewer)) notFound();
  const asked = queueQuery.parse(await searchParams);
  const [page, counts, choices, filters, views, acts] = await Promise.all([
    loadQueue(asked, viewer),
    queueCounts(),
    reasonChoices(),
    filterChoices(),
    savedViews(viewer),
    undoableActs(viewer),
  ]);
  const query = addressOf({ ...asked, after: undefined });
  const back = `/desk/moderation?${addressOf(asked)}`;
  // Somebody else was first: the card is gone, so the page itself says so.
  const refused = refusedForm();
  const missed = refused?.values.commentId && !page.cards.some(({ id }) => String(id) === refused.values.commentId);
  return (
    <>
      <PageTitle title={t('desk.queueTitle')} />
      <FormError>{missed ? refused?.error : ''}</FormError>
      <JustDecided acts={acts} back={back} />
      <Queue
        key={back}
        cards={page.cards}
        next={page.next}
        query={query}
        grows={asked.view === 'waiting' && (asked.order ?? 'oldest') === 'oldest'}
        viewerId={viewer.id}
        counts={counts}
        tabs={VIEWS.map((view) => ({
          view,
          label: t(`desk.views.${view}`),
          href: `/desk/moderation?view=${view}`,
          current: view === asked.view,
        }))}
        markedText={[t('desk.marked', { count: 0 }), t('desk.marked', { count: 1 }), t.raw('desk.markedMany')]}
        choices={choices}
        labels={deskLabels()}
        actions={deskActions}
        refused={refused}
        back={back}
      >
        <Filters asked={asked} choices={filters} views={views} query={query} />
        {page.cards.length === 0 && (
          <Notice tone="success">{asked.view === 'waiting' ? t('desk.empty') : t('desk.views.empty')}</Notice>
        )}
      </Queue>
    </>
  );
}

/** The queue's address again, from what was understood of it. */
function addressOf(query: QueueQuery): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return new URLSearchParams(given).toString();
}
