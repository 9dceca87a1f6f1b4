import type { Verdict } from '@/lib/moderation/schema';

export interface RefusedForm {
  error?: string;
  values: Record<string, string>;
}

type FormTarget = (form: FormData) => Promise<void>;

/** Where the forms lead without scripts. */
export interface DeskActions {
  decide: FormTarget;
  preview: FormTarget;
  decideMarked: FormTarget;
  answerAppeal: FormTarget;
}

interface Choice {
  id: number;
  label: string;
  text: string;
}

/** What reasons are chosen from; the first preset of a rule is its default. */
export interface Choices {
  rules: { id: number; number: number; title: string; shortText: string; presets: Choice[] }[];
  requests: Choice[];
}

/** What has happened to a card since it came onto the screen. */
export type Standing =
  | { kind: 'deciding'; verdict: Verdict }
  | { kind: 'decided'; verdict: Verdict; decisionId: number; until: number }
  | { kind: 'taken'; text: string };

/** A form's fields by name; empty ones are left out. */
export type Fields = Record<string, string>;

export function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): Fields {
  const entries = [...new FormData(form, submitter)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('$') && entry[1] !== '',
  );
  return Object.fromEntries(entries);
}
