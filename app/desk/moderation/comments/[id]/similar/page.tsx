import { notFound, redirect } from 'next/navigation';
import { FormError } from '@/app/_ui/form-error';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { cardsOf } from '@/lib/moderation/desk/queries';
import { lookAlikes } from '@/lib/moderation/likeness/queries';
import { mayModerate } from '@/lib/moderation/policy';
import { reasonChoices } from '@/lib/moderation/presets/queries';
import { t } from '@/lib/site/messages';
import { decideMarkedAction } from '../../../actions';
import { deskLabels } from '../../../labels';
import { Reasons } from '../../../queue/reasons';
import { Member } from './member';

interface Props {
  params: Promise<{ id: string }>;
}

/** A wave of near-identical waiting comments with every text open, decided in one act; what differs is set apart. */
export default async function SimilarPage({ params }: Props) {
  const viewer = await currentViewer();
  const { id } = await params;
  if (!viewer) redirect('/account/sign-in?callbackUrl=/desk/moderation');
  if (!mayModerate(viewer) || !/^\d{1,9}$/.test(id)) notFound();
  const [[card], alike, choices] = await Promise.all([cardsOf([Number(id)]), lookAlikes(Number(id)), reasonChoices()]);
  if (!card) notFound();
  const refused = refusedForm();
  const labels = deskLabels();
  const others = alike.filter(({ authorId }) => authorId !== viewer.id);
  const near = others.filter(({ apart }) => apart.length === 0);
  const apart = others.filter((other) => other.apart.length > 0);
  return (
    <>
      <PageTitle title={t('cluster.title')} intro={t('cluster.intro', { count: near.length })} />
      <p>
        <a href="/desk/moderation">{t('history.back')}</a>
      </p>
      <FormError>{refused?.error}</FormError>
      <form action={decideMarkedAction} className="cluster">
        <input type="hidden" name="back" value="/desk/moderation" />
        {card.status === 'WAITING' && card.authorId !== viewer.id && (
          <Member member={{ ...card, author: card.author.name }} ticked note="" />
        )}
        {near.map((member) => (
          <Member key={member.id} member={member} ticked note={noteOf(member)} />
        ))}
        {apart.length > 0 && (
          <>
            <h2>{t('cluster.apart')}</h2>
            <p className="hint">{t('cluster.apartHint')}</p>
            {apart.map((member) => (
              <Member key={member.id} member={member} ticked={false} note={noteOf(member)} />
            ))}
          </>
        )}
        <div className="marked-bar">
          <button type="submit" name="verdict" value="APPROVE" className="button">
            {labels.verdict.APPROVE}
          </button>
          <details open={refused?.values.verdict === 'REJECT'}>
            <summary>{labels.verdict.REJECT}</summary>
            <Reasons
              id="cluster"
              verdict="REJECT"
              choices={choices}
              labels={labels.reasons}
              values={refused?.values ?? {}}
              quote=""
              filling={{}}
            />
            <button type="submit" name="verdict" value="REJECT" className="button">
              {labels.verdict.REJECT}
            </button>
          </details>
        </div>
      </form>
    </>
  );
}

type Found = Awaited<ReturnType<typeof lookAlikes>>[number];

const noteOf = ({ alike, together, apart }: Found) =>
  [
    t('cluster.alike', { percent: Math.round(alike * 100) }),
    ...[...together, ...apart].map((reason) => t(`cluster.reason.${reason}`)),
  ].join(' · ');
