'use client';
import { useEffect, useState } from 'react';
import { fetchViewer, type ViewerAnswer } from '../../viewer';
import { CommentForm } from './comment/form';
import type { FormLabels } from './comment/labels';
import { OwnPending } from './own-pending';

interface Props {
  articleId: number;
  formHref: string;
  max: number;
  action: string;
  namesHref: string;
  labels: FormLabels & { write: string; yours: string };
}

/** A link to the form page for everyone; for members the same form in place and their waiting comments. */
export function CommentIsland({ articleId, formHref, max, action, namesHref, labels }: Props) {
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
      <OwnPending pending={answer.pending} label={labels.yours} />
      <h3>{labels.write}</h3>
      <CommentForm
        articleId={articleId}
        parentId=""
        formKey={answer.formKey}
        since={answer.since}
        text={answer.draft}
        max={max}
        signInHref=""
        action={action}
        namesHref={namesHref}
        labels={labels}
      />
    </>
  );
}
