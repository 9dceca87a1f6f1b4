'use client';
import { usePathname, useSearchParams } from 'next/navigation';
import { useActionState } from 'react';
import type { FormState } from '@/lib/form';
import { type Action, answered } from './answered';

export interface FormAction {
  action: Action;
  /** What the server has answered to a form that was sent without JavaScript. */
  refused: FormState | null;
}

/**
 * What a form shows, how it is sent, and whether it is on its way. Without JavaScript it is sent to its own page: React
 * would write an empty address, which HTML does not allow.
 */
export function useFormAction({ action, refused }: FormAction) {
  const path = usePathname();
  const query = useSearchParams().toString();
  // Written by the server the form needs the action itself, or it could not be sent without JavaScript.
  const run = typeof window === 'undefined' ? action : answered(action);
  return useActionState(run, refused ?? { values: {} }, query ? `${path}?${query}` : path);
}
