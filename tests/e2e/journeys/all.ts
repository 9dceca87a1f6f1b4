import type { Journey } from './journey';
import { looks } from './looks';
import { moderation } from './moderation';
import { reading } from './reading';
import { safety } from './safety';
import { threads } from './threads';
import { writing } from './writing';

/** Every journey by its name, in the order in which they run against one site. */
export const journeys: Record<string, Journey> = {
  ...reading,
  ...writing,
  ...moderation,
  ...safety,
  ...looks,
  ...threads,
};
