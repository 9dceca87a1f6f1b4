import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { currentViewer } from '@/lib/accounts/session';
import { askAgainIn, refuseForm } from '@/lib/answer';
import { Refusal } from '@/lib/errors';
import { log } from '@/lib/log';
import { isOwnOrigin } from '@/lib/origin';
import { t } from '@/lib/site/messages';
import { typedValues } from '@/lib/typed-values';

/** What a form shows after it was refused: one sentence (or one beside each field), and what the person had typed. */
export interface FormState {
  error?: string;
  /** By field name; for forms with many fields. */
  errors?: Record<string, string>;
  /** The text as it will look. */
  preview?: string;
  /** What the browser has to work out before it sends again. */
  challenge?: string;
  values: Record<string, string>;
}

export const emptyForm: FormState = { values: {} };

/** How a form comes back of which nothing has been done yet; `values` replace what was sent. */
export interface Back extends Pick<FormState, 'error' | 'preview' | 'challenge'> {
  status?: 404 | 429;
  values?: Record<string, string>;
}

export interface FormAction<Schema extends z.ZodType, Done = never> {
  schema: Schema;
  /** What it returns comes back with the form: nothing has been done yet. */
  // biome-ignore lint/suspicious/noConfusingVoidType: most acts have nothing to return
  run: (input: z.output<Schema>, viewer: Viewer | null) => Promise<Back | Done | void>;
}

/**
 * The one wrapper around every server action: origin, input, actor, and a sentence for each
 * refusal. A server action is a public POST endpoint; nothing may assume its page was seen.
 */
export function formAction<Schema extends z.ZodType>(act: FormAction<Schema>) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    const { status, state } = await attempt(act, form, await headers());
    if (state !== emptyForm) refuseForm(status, state);
    return state;
  };
}

interface Attempt<Done> {
  status: number;
  state: FormState;
  /** What the act returned instead of the form. */
  done?: Done;
}

/** What became of a form, however it was sent. */
export async function attempt<Schema extends z.ZodType, Done extends { to: string } = never>(
  { schema, run }: FormAction<Schema, Done>,
  form: FormData,
  sent: Headers,
): Promise<Attempt<Done>> {
  const values = typedValues(form);
  const refused = (status: number, why: Omit<FormState, 'values'>) => ({ status, state: { ...why, values } });
  try {
    if (!isOwnOrigin(sent)) throw new Refusal('foreignOrigin', 403);
    const input = schema.safeParse(values);
    if (!input.success) return refused(400, problems(input.error));
    const back = await run(input.data, await currentViewer());
    if (!back) return { status: 200, state: emptyForm };
    if ('to' in back) return { status: 200, state: emptyForm, done: back };
    const { status = 200, values: replaced, ...state } = back;
    return { status, state: { ...state, values: { ...values, ...replaced } } };
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof Refusal) {
      if (error.status === 429) askAgainIn(Number(error.values.minutes ?? 1));
      return refused(error.status, { error: sentence(error.key, error.values) });
    }
    log.error({ err: error }, 'action failed');
    return refused(503, { error: sentence('unavailable') });
  }
}

/** The first problem of each field, and the first of all. */
export function problems({ issues }: z.ZodError): Omit<FormState, 'values'> {
  const told = issues.map((issue) => [String(issue.path[0] ?? ''), problem(issue)] as const);
  return { error: told[0]?.[1] ?? sentence('invalid'), errors: Object.fromEntries(told.toReversed()) };
}

/** A limit is named in the sentence, from the schema that set it; in a list also the line. */
function problem(issue: z.core.$ZodIssue): string {
  const [, index] = issue.path;
  const values: Record<string, number> = typeof index === 'number' ? { line: index + 1 } : {};
  if (issue.code === 'too_big') return sentence(issue.message, { ...values, max: Number(issue.maximum) });
  return sentence(issue.message, issue.code === 'custom' ? { ...values, ...issue.params } : values);
}

/** What a refusal says, in the site's language. */
export function sentence(key: string, values: Record<string, string | number> = {}): string {
  const path = `errors.${key}` as Parameters<typeof t>[0];
  return t.has(path) ? t(path, values) : t('errors.invalid');
}
