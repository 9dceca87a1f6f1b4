import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readEnv, setEnv } from '@/lib/env';
import { CliError } from '../cli-error';
import type { Command } from '../command';
import { root } from '../paths';
import { shutdown } from '../shutdown';
import { startServer } from '../supervisor/start-server';

export const command: Command = {
  summary: 'Serve the site alone, once built: one of several web processes, beside "tasks". Migrates nothing.',
  details: 'Needs DATABASE_URL and a build (npm run portal -- build). Stops on SIGTERM when all requests are answered.',
  async run() {
    const { DATABASE_URL, PORT, SITE_URL } = readEnv();
    if (!DATABASE_URL) throw new CliError('DATABASE_URL: required for one of several web processes.');
    if (!existsSync(join(root, '.next', 'BUILD_ID'))) {
      throw new CliError('There is no build: npm run portal -- build');
    }
    setEnv({ NODE_ENV: 'production', PORT: String(PORT), SITE_URL });
    const closing = shutdown(undefined, 0);
    const { exited } = await startServer({ dev: false, port: PORT }, closing);
    await exited;
    if (!closing.closing) throw new CliError('The server ended by itself: see above.');
    await new Promise(() => {});
  },
};
