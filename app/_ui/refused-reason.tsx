'use client';
import { useEffect, useRef } from 'react';
import type { FormState } from '@/lib/form';
import { FormError } from './form-error';

/** Why a form came back, and where the focus goes: what had it is gone, for the form is made anew with what was typed. */
export function RefusedReason({ state }: { state: FormState }) {
  const why = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.error) why.current?.focus();
  }, [state]);
  return (
    <div ref={why} tabIndex={-1}>
      <FormError>{state.error}</FormError>
    </div>
  );
}
