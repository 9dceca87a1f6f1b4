'use client';
import { useEffect, useState } from 'react';
import { fetchViewer, type ViewerAnswer } from '../../viewer';
import { CommentForm } from './comment/form';
import { OwnPending } from './own-pending';

interface Props {
  articleId: number;
  formHref: string;
  write: string;
  action: string;
  namesHref: string;
}

/** A link to the form page for everyone; for members the same form in place and their waiting comments. */
export function CommentIsland({ articleId, formHref, write, action, namesHref }: Props) {
  const [answer, setAnswer] = useState<ViewerAnswer | null>(null);
  useEffect(() => {
    fetchViewer().then(setAnswer);
  }, []);
  if (!answer?.labels)
    return (
      <a className="button" href={formHref}>
        {write}
      </a>
    );
  return (
    <>
      <OwnPending pending={answer.pending} label={answer.labels.yours} />
      <h3>{write}</h3>
      <CommentForm
        articleId={articleId}
        parentId=""
        formKey={answer.formKey}
        since={answer.since}
        text={answer.draft}
        max={answer.max}
        signInHref=""
        writingAs={answer.labels.writingAs}
        action={action}
        namesHref={namesHref}
        labels={answer.labels}
      />
    </>
  );
}
