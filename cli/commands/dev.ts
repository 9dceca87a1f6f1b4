import type { Command } from '../command';
import { runPortal } from '../supervisor/run-portal';

export const command: Command = {
  summary: 'Like start, with next dev: changes to the code show at once.',
  run: () => runPortal({ dev: true }),
};
