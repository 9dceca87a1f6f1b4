'use client';
import { ErrorText } from '@/app/_ui/error-text';
import { TrustedHtml } from '@/app/_ui/trusted-html';
import type { Verdict } from '@/lib/moderation/schema';
import type { CardData } from '../card-data';
import type { DeskLabels } from '../labels';
import { Difference } from './difference';
import { Appeal, Notices } from './files';
import type { Choices, DeskActions, Fields, RefusedForm, Standing } from './types';
import type { Reader } from './use-live';
import { Seen, VerdictForm } from './verdict-form';

interface Props {
  card: CardData;
  standing: Standing | undefined;
  error: string;
  readers: Reader[];
  marked: boolean;
  /** Whether a link leads to the comment's own page. */
  linked: boolean;
  panel: { verdict: Verdict; quote: string } | null;
  /** Whether the decision on it can still be undone. */
  undoable: boolean;
  choices: Choices;
  labels: DeskLabels;
  actions: DeskActions;
  refused: RefusedForm | null;
  back: string;
  on: {
    decide: (verdict: Verdict, fields: Fields) => void;
    undo: () => void;
    mark: (marked: boolean) => void;
    panel: (verdict: Verdict | null) => void;
    reload: () => void;
  };
}

/** A comment with what is needed to decide; once decided, one line in the same place. */
export function Card(props: Props) {
  const { card, standing, labels } = props;
  const settled = standing !== undefined;
  return (
    <article
      id={`comment-${card.id}`}
      data-card={card.id}
      data-settled={settled || undefined}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without scripts the page begins where its form was refused or previewed.
      autoFocus={props.refused !== null}
      className={settled ? 'queue-card is-settled' : 'queue-card'}
      aria-labelledby={`card-${card.id}`}
    >
      <h2 id={`card-${card.id}`}>
        <bdi>{card.author.name}</bdi>
      </h2>
      {settled ? <Settled {...props} standing={standing} /> : <Open {...props} />}
      {props.linked && (
        <a className="history-link" href={card.historyHref}>
          {labels.history}
          <span className="visually-hidden"> – {card.author.name}</span>
        </a>
      )}
    </article>
  );
}

function Settled({ standing, undoable, labels, on }: Props & { standing: Standing }) {
  if (standing.kind === 'taken')
    return (
      <p className="settled-text">
        {standing.text}{' '}
        <button type="button" className="link-button" onClick={on.reload}>
          {labels.reload}
        </button>
      </p>
    );
  return (
    <p className="settled-text">
      <strong>{labels.done[standing.verdict]}</strong>
      {undoable && (
        <>
          {' – '}
          <button type="button" className="link-button" onClick={on.undo}>
            {labels.undo}
          </button>
        </>
      )}
    </p>
  );
}

function Open({ card, error, readers, marked, panel, choices, labels, actions, refused, back, on }: Props) {
  const [first, ...others] = card.verdicts;
  const withoutWords = first === 'APPROVE';
  const folded = withoutWords ? others : card.verdicts;
  return (
    <>
      <p className="meta">
        <span className="status">{card.statusText}</span> <time dateTime={card.written.iso}>{card.written.text}</time> ·{' '}
        {card.author.facts.join(' · ')} · <a href={card.author.href}>{labels.only}</a> ·{' '}
        <a href={card.author.fileHref}>{labels.file}</a>
      </p>
      {card.author.marks.length > 0 && <p className="author-marks">{card.author.marks.join(' · ')}</p>}
      <p className="meta">
        <a href={card.article.href} title={card.article.teaser}>
          {card.article.title}
        </a>{' '}
        · {card.place}
      </p>
      <p className="meta teaser">{card.article.teaser}</p>
      {readers.map(({ id, name }) => (
        <p key={id} className="reader" role="status">
          {labels.reading.replace('{name}', name)}
        </p>
      ))}
      {card.parent && (
        <blockquote className="answered">
          <p className="meta">
            {card.parent.author} · <a href={card.parent.href}>{labels.toThread}</a>
          </p>
          <TrustedHtml html={card.parent.html} />
        </blockquote>
      )}
      <TrustedHtml className="comment-text" html={card.html} />
      {card.changed && <Difference {...card.changed} labels={labels} />}
      {card.stillVisible && <p className="hint">{card.stillVisible}</p>}
      {card.last && <p className="hint">{card.last}</p>}
      {card.notices && <Notices {...card.notices} />}
      {card.appeal && (
        <Appeal appeal={card.appeal} cardId={card.id} labels={labels} answer={actions.answerAppeal} back={back} />
      )}
      {card.signals.length > 0 && (
        <ul className="signals" aria-label={labels.signals}>
          {card.signals.map((signal) => (
            <li key={signal.text} data-effect={signal.effect}>
              {signal.text}
            </li>
          ))}
        </ul>
      )}
      {card.similar && (
        <p className="similar">
          <a href={card.similar.href}>{card.similar.label}</a>
        </p>
      )}
      <ErrorText>{error || refused?.error}</ErrorText>
      {card.own && <p className="hint">{labels.own}</p>}
      {card.verdicts.length > 0 && (
        <div className="decision">
          {withoutWords && (
            <form
              action={actions.decide}
              onSubmit={(event) => {
                event.preventDefault();
                on.decide('APPROVE', {});
              }}
            >
              <Seen card={card} back={back} />
              <button type="submit" name="verdict" value="APPROVE" className="button">
                {labels.verdict.APPROVE}
              </button>
            </form>
          )}
          {folded.map((verdict) => (
            <VerdictForm
              key={verdict}
              card={card}
              verdict={verdict}
              open={panel?.verdict === verdict}
              quote={panel?.quote ?? ''}
              choices={choices}
              labels={labels}
              actions={actions}
              refused={refused}
              back={back}
              onToggle={(open) => on.panel(open ? verdict : null)}
              onSend={(fields) => on.decide(verdict, fields)}
            />
          ))}
          {withoutWords && (
            <label className="tick">
              <input
                type="checkbox"
                name={`mark-${card.id}`}
                value={`${card.revisionId}:${card.version}`}
                form="marked"
                checked={marked}
                onChange={({ target }) => on.mark(target.checked)}
              />{' '}
              {labels.mark}
              <span className="visually-hidden"> – {card.author.name}</span>
            </label>
          )}
        </div>
      )}
    </>
  );
}
