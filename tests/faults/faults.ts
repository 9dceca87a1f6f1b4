import { database } from './database';
import { machine } from './machine';
import type { Portal } from './portal';
import { processes } from './processes';
import { twice } from './twice';

/** Breaks something and checks that it was withstood; a sentence with what was counted. */
export type Fault = (portal: Portal) => Promise<string>;

/** Every fault by its number in docs/operating.md and its name. */
export const faults: Record<string, Fault> = { ...twice, ...database, ...processes, ...machine };
