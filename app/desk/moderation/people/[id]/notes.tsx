import { KeptTextarea } from '@/app/_ui/kept-textarea';
import { MAX_REASON } from '@/lib/moderation/sanctions/schema';
import { dated, t } from '@/lib/site/messages';
import { addNoteAction, removeNoteAction } from '../actions';

interface Props {
  personId: string;
  notes: { id: number; text: string; createdAt: Date; moderatorId: string; moderator: { name: string | null } }[];
  viewer: { id: string };
  refused: { values: Record<string, string> } | null;
}

/** What moderators tell each other about a person; everybody takes back their own. */
export function Notes({ personId, notes, viewer, refused }: Props) {
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{t('people.notes')}</h2>
      <p className="hint">{t('people.notesHint')}</p>
      <ul className="others">
        {notes.map(({ id, text, createdAt, moderatorId, moderator }) => (
          <li key={id}>
            <p className="explanation">{text}</p>
            <p className="meta">
              <bdi>{moderator.name}</bdi> · {dated(createdAt).text}
            </p>
            {moderatorId === viewer.id && (
              <form action={removeNoteAction}>
                <input type="hidden" name="of" value={personId} />
                <input type="hidden" name="noteId" value={id} />
                <button type="submit" className="link-button">
                  {t('people.removeNote')}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <form action={addNoteAction} className="stack">
        <input type="hidden" name="of" value={personId} />
        <input type="hidden" name="personId" value={personId} />
        <input type="hidden" name="form" value="note" />
        <div>
          <label htmlFor="note-text">{t('people.note')}</label>
          <KeptTextarea
            id="note-text"
            name="text"
            rows={3}
            required
            maxLength={MAX_REASON}
            defaultValue={refused?.values.text}
          />
        </div>
        <button type="submit" className="button">
          {t('people.addNote')}
        </button>
      </form>
    </section>
  );
}
