'use client';
import { useEffect, useState } from 'react';
import { TrustedHtml } from '@/app/_ui/trusted-html';
import { fetchViewer, type ViewerAnswer } from '../../viewer';
import { type CommentAction, CommentForm } from './comment/form';
import type { FormLabels } from './comment/labels';

interface Props {
  articleId: number;
  formHref: string;
  max: number;
  action: CommentAction;
  labels: FormLabels & { write: string; yours: string };
}

/** A link to the form page for everyone; for members the same form in place and their waiting comments. */
export function CommentIsland({ articleId, formHref, max, action, labels }: Props) {
  const [answer, setAnswer] = useState<ViewerAnswer | null>(null);
  useEffect(() => {
    fetchViewer().then(setAnswer);
  }, []);
  if (!answer?.viewer)
    return (
      <a className="button" href={formHref}>
        {labels.write}
      </a>
    );
  return (
    <>
      {answer.pending.length > 0 && (
        <section aria-label={labels.yours} className="own-comments">
          <h3>{labels.yours}</h3>
          {answer.pending.map(({ id, html, note, date }) => (
            <div key={id} className="own-comment" id={`comment-${id}`}>
              <p className="comment-note">
                {date} · {note}
              </p>
              <TrustedHtml html={html} />
            </div>
          ))}
        </section>
      )}
      <h3>{labels.write}</h3>
      <CommentForm
        articleId={articleId}
        parentId=""
        formKey={answer.formKey}
        text={answer.draft}
        max={max}
        signInHref=""
        action={action}
        labels={labels}
      />
    </>
  );
}
