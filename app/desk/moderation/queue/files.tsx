import type { CardData } from '../card-data';
import type { DeskLabels } from '../labels';

/** What others say about the comment: each notice with its reasons and its sender's record. */
export function Notices({ label, weight, danger, list }: NonNullable<CardData['notices']>) {
  return (
    <section className="files" aria-label={label}>
      <h3>{label}</h3>
      {danger && <p className="error">{danger}</p>}
      <p className="hint">{weight}</p>
      <ul>
        {list.map(({ id, ground, reason, quote, who, record, date }) => (
          <li key={id}>
            <p>
              <strong>{ground}</strong>
            </p>
            {quote && <blockquote className="answered">{quote}</blockquote>}
            <p className="explanation">{reason}</p>
            <p className="meta">
              <bdi>{who}</bdi> · {record} · <time dateTime={date.iso}>{date.text}</time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AppealProps {
  appeal: NonNullable<CardData['appeal']>;
  cardId: number;
  labels: DeskLabels;
  answer: (form: FormData) => Promise<void>;
  back: string;
}

/** The author's appeal as a conversation; a question goes to them by mail. */
export function Appeal({ appeal, cardId, labels, answer, back }: AppealProps) {
  const field = `answer-${cardId}`;
  return (
    <section className="files" aria-label={appeal.label}>
      <h3>{appeal.label}</h3>
      <ul>
        {appeal.messages.map(({ id, text, who, date }) => (
          <li key={id}>
            <p className="explanation">{text}</p>
            <p className="meta">
              <bdi>{who}</bdi> · <time dateTime={date.iso}>{date.text}</time>
            </p>
          </li>
        ))}
      </ul>
      {appeal.other && <p className="hint">{appeal.other}</p>}
      {appeal.asks && (
        <details>
          <summary>{labels.askAuthor}</summary>
          <form action={answer} className="stack">
            <input type="hidden" name="appealId" value={appeal.id} />
            <input type="hidden" name="back" value={back} />
            <label htmlFor={field}>{labels.askAuthor}</label>
            <textarea id={field} name="text" rows={3} required maxLength={4_000} aria-describedby={`${field}-hint`} />
            <p id={`${field}-hint`} className="hint">
              {labels.askAuthorHint}
            </p>
            <button type="submit" className="button">
              {labels.send}
            </button>
          </form>
        </details>
      )}
    </section>
  );
}
