'use client';
import { usePathname, useSearchParams } from 'next/navigation';
import { useActionState } from 'react';
import type { FormState } from '@/lib/form';

export interface FormAction {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
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
  return useActionState(action, refused ?? { values: {} }, query ? `${path}?${query}` : path);
}
