import { decisionForAuthor, type Told as ToldDecision } from '@/lib/moderation/told/queries';
import { t } from '@/lib/site/messages';

interface Props {
  commentId: number;
  viewer: { id: string };
}

/** The decision on one's own comment in full: the same statement of reasons as in the mail. */
export async function Told({ commentId, viewer }: Props) {
  const told = await decisionForAuthor(commentId, viewer);
  if (!told) return null;
  return (
    <>
      {told.upheld && <Upheld explanation={told.upheld} />}
      <Reasons told={told} />
      {told.appealPath && (
        <p>
          <a className="button button-quiet" href={told.appealPath}>
            {t(told.upheld ? 'statement.toOwnAppeal' : 'statement.toAppeal')}
          </a>
        </p>
      )}
    </>
  );
}

const Upheld = ({ explanation }: { explanation: string }) => (
  <section className="stack">
    <p>
      <strong>{t('statement.upheld')}</strong>
    </p>
    <p>{explanation}</p>
  </section>
);

/** The statement of reasons; a request for a revision, or that it was spam, has no fields. */
export function Reasons({ told }: { told: ToldDecision }) {
  if (told.statement.length > 0)
    return (
      <section aria-labelledby="statement" className="stack">
        <h2 id="statement">{t('statement.title')}</h2>
        <dl className="stack">
          {told.statement.map(({ label, text }) => (
            <div key={label}>
              <dt>
                <strong>{label}</strong>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    );
  return (
    <section className="stack">
      {told.quote && <blockquote className="answered">{told.quote}</blockquote>}
      {told.explanation ? <p>{told.explanation}</p> : told.verdict !== 'RESTORE' && <p>{t('statement.spam')}</p>}
    </section>
  );
}
