'use client';
import { type RefObject, useEffect, useState } from 'react';
import { type Change, ChangeList } from './change-list';
import { fieldsOf } from './form-data';

interface Props {
  form: RefObject<HTMLFormElement | null>;
  labels: Record<string, string>;
  /** The person has seen both and wants theirs. */
  onOverride: (newest: string) => void;
}

/** After a colleague's newer version: both texts at once, and the choice. Shows nothing when nothing is newer. */
export function Conflict({ form, labels, onOverride }: Props) {
  const [found, setFound] = useState<{ revisionId: number; changes: Change[] } | null>(null);
  useEffect(() => {
    const fields = form.current && fieldsOf(form.current);
    if (!fields?.id) return;
    fetch('/api/desk/articles/compare', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fields),
    })
      .then(async (response) => {
        const answer = response.ok ? await response.json() : null;
        if (answer && String(answer.revisionId) !== fields.basedOn) setFound(answer);
      })
      .catch(() => undefined);
  }, [form]);
  if (!found) return null;
  return (
    <section className="conflict" aria-label={labels.bothVersions}>
      <h2>{labels.bothVersions}</h2>
      <p className="meta">{labels.bothVersionsHelp}</p>
      <ChangeList changes={found.changes} />
      <div className="button-row">
        <button type="button" className="button button-quiet" onClick={() => onOverride(String(found.revisionId))}>
          {labels.keepMine}
        </button>
        <button type="button" className="button button-quiet" onClick={() => location.assign(location.pathname)}>
          {labels.keepTheirs}
        </button>
      </div>
    </section>
  );
}
