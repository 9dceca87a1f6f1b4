import { desk } from './desk';
import type { Journey } from './journey';
import { looks } from './looks';
import { moderation } from './moderation';
import { reading } from './reading';
import { safety } from './safety';
import { writing } from './writing';

/** Every journey by its name, in the order in which they run against one site. */
export const journeys: Record<string, Journey> = {
  ...reading,
  ...writing,
  ...moderation,
  ...desk,
  ...safety,
  ...looks,
};
