import { readEnv, setEnv } from '@/lib/env';
import type { Command } from '../command';
import { migrate } from '../migrate';
import { openDatabase } from '../open-database';
import { shutdown } from '../shutdown';
import { build } from '../supervisor/build';

export const command: Command = {
  summary: 'Build the site, for "web" on this machine or on others.',
  details:
    'Without DATABASE_URL with an empty database of its own in DATA_DIR, as for an image: servers never show what a build has rendered.',
  async run() {
    setEnv({ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
    const closing = shutdown();
    try {
      const own = await openDatabase(closing);
      if (own) await migrate(readEnv().DIRECT_DATABASE_URL ?? '', () => {});
      const built = await build(closing);
      process.stdout.write(built ? 'Built.\n' : 'The build at hand is up to date.\n');
    } finally {
      await closing.close();
    }
  },
};
