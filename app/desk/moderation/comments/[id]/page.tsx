import { notFound, redirect } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { TrustedHtml } from '@/app/_ui/trusted-html';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { cardsOf, undoableActs } from '@/lib/moderation/desk/queries';
import { commentHistory } from '@/lib/moderation/history/queries';
import { mayModerate } from '@/lib/moderation/policy';
import { reasonChoices } from '@/lib/moderation/presets/queries';
import { queueCounts } from '@/lib/moderation/queue/queries';
import { dated, t } from '@/lib/site/messages';
import { cardData } from '../../card-data';
import { deskActions } from '../../desk-actions';
import { JustDecided } from '../../just-decided';
import { deskLabels } from '../../labels';
import { Queue } from '../../queue/queue';
import { Decisions } from './decisions';

interface Props {
  params: Promise<{ id: string }>;
}

/** One comment with everything that was written and decided about it; it can be decided here too. */
export default async function CommentHistoryPage({ params }: Props) {
  const viewer = await currentViewer();
  const { id } = await params;
  if (!viewer) redirect('/account/sign-in?callbackUrl=/desk/moderation');
  if (!mayModerate(viewer) || !/^\d{1,9}$/.test(id)) notFound();
  const [[card], history, counts, choices, acts] = await Promise.all([
    cardsOf([Number(id)]),
    commentHistory(Number(id)),
    queueCounts(),
    reasonChoices(),
    undoableActs(viewer),
  ]);
  if (!card || !history) notFound();
  const back = `/desk/moderation/comments/${id}`;
  return (
    <>
      <PageTitle title={t('history.title', { name: card.author.name ?? '' })} intro={card.article.title} />
      <p>
        <a href="/desk/moderation">{t('history.back')}</a>
      </p>
      <JustDecided acts={acts} back={back} />
      {history.ancestors.length > 0 && (
        <section aria-labelledby="thread">
          <h2 id="thread">{t('history.thread')}</h2>
          {history.ancestors.map((ancestor) => (
            <blockquote key={ancestor.id} className="answered">
              <p className="meta">
                <bdi>{ancestor.author}</bdi>
              </p>
              <TrustedHtml html={ancestor.html} />
            </blockquote>
          ))}
        </section>
      )}
      <Queue
        key={`${id}-${card.version}`}
        cards={[cardData(card, viewer)]}
        next={null}
        query=""
        grows={false}
        viewerId={viewer.id}
        counts={counts}
        tabs={[]}
        markedText={['', '', '']}
        choices={choices}
        labels={deskLabels()}
        actions={deskActions}
        refused={refusedForm()}
        back={back}
      />
      <Decisions decisions={history.decisions} />
      {history.revisions.length > 1 && (
        <section aria-labelledby="revisions">
          <h2 id="revisions">{t('history.revisions')}</h2>
          {history.revisions.map((revision) => (
            <details key={revision.number}>
              <summary>
                {t('history.revision', { number: revision.number, date: dated(revision.createdAt).text })}
              </summary>
              <TrustedHtml className="comment-text" html={revision.html} />
            </details>
          ))}
        </section>
      )}
      {history.others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">{t('history.author')}</h2>
          <ul className="others">
            {history.others.map((other) => (
              <li key={other.id}>
                <a href={`/desk/moderation/comments/${other.id}`}>{other.beginning}</a>{' '}
                <span className="meta">
                  {t(`desk.status.${other.status}`)} · {dated(other.createdAt).text}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
