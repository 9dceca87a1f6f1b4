import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { currentViewer } from '@/lib/accounts/session';
import { refuseForm } from '@/lib/answer';
import { Refusal } from '@/lib/errors';
import { log } from '@/lib/log';
import { isOwnOrigin } from '@/lib/origin';
import { t } from '@/lib/site/messages';

/** What a form shows after it was refused: one sentence, and what the person had typed. */
export interface FormState {
  error?: string;
  values: Record<string, string>;
}

export const emptyForm: FormState = { values: {} };

interface FormAction<Schema extends z.ZodType> {
  schema: Schema;
  run: (input: z.output<Schema>, viewer: Viewer | null) => Promise<void>;
}

/**
 * The one wrapper around every server action: origin, input, actor, and a sentence for each
 * refusal. A server action is a public POST endpoint; nothing may assume its page was seen.
 */
export function formAction<Schema extends z.ZodType>({ schema, run }: FormAction<Schema>) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    const values = typedValues(form);
    try {
      if (!isOwnOrigin(await headers())) throw new Refusal('foreignOrigin', 403);
      const input = schema.safeParse(values);
      if (!input.success) return refused(400, firstProblem(input.error), values);
      await run(input.data, await currentViewer());
      return emptyForm;
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof Refusal) return refused(error.status, sentence(error.key, error.values), values);
      log.error({ err: error }, 'action failed');
      return refused(503, sentence('unavailable'), values);
    }
  };
}

function refused(status: number, error: string, values: FormState['values']): FormState {
  const state = { error, values };
  refuseForm(status, state);
  return state;
}

const typedValues = (form: FormData) =>
  Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('$')),
  );

/** A limit is named in the sentence, from the schema that set it. */
export function firstProblem({ issues: [issue] }: z.ZodError): string {
  if (issue?.code === 'too_big') return sentence(issue.message, { max: Number(issue.maximum) });
  return sentence(issue?.message ?? 'invalid', issue?.code === 'custom' ? issue.params : {});
}

/** What a refusal says, in the site's language. */
export function sentence(key: string, values: Record<string, string | number> = {}): string {
  const path = `errors.${key}` as Parameters<typeof t>[0];
  return t.has(path) ? t(path, values) : t('errors.invalid');
}
