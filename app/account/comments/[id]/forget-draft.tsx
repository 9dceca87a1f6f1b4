'use client';
import { useEffect } from 'react';
import { forgetArrived } from '@/app/_ui/kept-text';

interface Props {
  /** Where the browser may have kept it. */
  names: string[];
  /** The wording that has arrived. */
  arrived: string;
}

/** Says to the browser what has arrived, also where the answer to its form never did. */
export function ForgetDraft({ names, arrived }: Props) {
  useEffect(() => {
    for (const name of names) forgetArrived(name, arrived);
  }, [names, arrived]);
  return null;
}
