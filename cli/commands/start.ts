import type { Command } from '../command';
import { runPortal } from '../supervisor/run-portal';

export const command: Command = {
  summary: 'Run the whole portal: database, migrations, build, web and tasks. Ctrl-C stops it.',
  details: 'PORT (3000), DATABASE_URL, SITE_URL and the others: see .env.example.',
  run: () => runPortal({ dev: false }),
};
