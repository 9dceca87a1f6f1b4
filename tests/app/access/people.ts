import type { Things } from './things';

/** Everybody who tries, by their names in the cast; Mia wrote what exists, Mo decided on it. */
export const TRYING = ['visitor', 'noah', 'mia', 'eda', 'sina', 'ada'] as const;
export type Person = (typeof TRYING)[number];

/** Who may, by name: the roles in the words of the cast. */
export const PEOPLE = {
  everyone: TRYING,
  members: ['noah', 'mia', 'eda', 'sina', 'ada'],
  otherMembers: ['noah', 'eda', 'sina', 'ada'],
  author: ['mia'],
  sina: ['sina'],
  moderators: ['sina', 'ada'],
  editors: ['eda', 'ada'],
  admins: ['ada'],
} as const satisfies Record<string, readonly Person[]>;

type Fields = Record<string, unknown>;

/** Who may, and what they send; `attempt` counts the attempts, for what must be new each time. */
export type Row = [
  may: readonly Person[],
  fields: ((things: Things, attempt: number) => Fields | Promise<Fields>) | null,
];
