'use client';
import { useEffect } from 'react';
import { readKept, writeKept } from '@/app/_ui/kept-text';

interface Props {
  /** Where the browser may have kept it. */
  names: string[];
  /** The wording that has arrived. */
  arrived: string;
}

/** What has arrived is no longer kept in the browser; something else that was begun there is. */
export function ForgetDraft({ names, arrived }: Props) {
  useEffect(() => {
    for (const name of names) if (readKept(name)?.text?.trim() === arrived) writeKept(name, { text: '' });
  }, [names, arrived]);
  return null;
}
