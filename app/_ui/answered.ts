import { unstable_rethrow } from 'next/navigation';
import type { FormState } from '@/lib/form';
import { typedValues } from '@/lib/typed-values';
import { inPagesLanguage } from './browser-words';

export type Action = (previous: FormState, form: FormData) => Promise<FormState>;

/** The same action; where no answer comes the form says so and keeps what was typed. React would replace the whole page. */
export const answered =
  (action: Action): Action =>
  async (previous, form) => {
    try {
      return await action(previous, form);
    } catch (error) {
      // An answer that leads elsewhere is thrown too.
      unstable_rethrow(error);
      return { error: inPagesLanguage().unanswered, values: typedValues(form) };
    }
  };
