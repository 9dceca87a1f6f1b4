import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayAnswer } from '@/lib/moderation/sanctions/policy';
import { MAX_REASON } from '@/lib/moderation/sanctions/schema';
import { t } from '@/lib/site/messages';
import { answerAction } from '../actions';

interface Props {
  sanction: { id: number; moderatorId: string; objection: string; answer: string };
  personId: string;
  viewer: Viewer;
}

/** What the person says against a sanction, and the answer of somebody else than who imposed it. */
export function Objection({ sanction, personId, viewer }: Props) {
  const { id, objection, answer } = sanction;
  const key = `answer-${id}`;
  return (
    <div className="files">
      <h3>{t('sanction.objectionTitle')}</h3>
      <p className="explanation">{objection}</p>
      {answer && (
        <>
          <h3>{t('sanction.answerLabel')}</h3>
          <p className="explanation">{answer}</p>
        </>
      )}
      {!answer && !mayAnswer(viewer, sanction) && <p className="hint">{t('sanction.otherAnswers')}</p>}
      {!answer && mayAnswer(viewer, sanction) && (
        <form action={answerAction} className="stack">
          <input type="hidden" name="of" value={personId} />
          <input type="hidden" name="sanctionId" value={id} />
          <label htmlFor={key}>{t('sanction.answerLabel')}</label>
          <textarea id={key} name="text" rows={3} required maxLength={MAX_REASON} />
          <div className="button-row">
            <button type="submit" name="outcome" value="LIFT" className="button">
              {t('sanction.answerLift')}
            </button>
            <button type="submit" name="outcome" value="STAYS" className="button button-quiet">
              {t('sanction.answerStays')}
            </button>
          </div>
        </form>
      )}
    </div>
  );
}
