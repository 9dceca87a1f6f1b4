import { readEnv } from '@/lib/env';
import type { Command } from '../command';
import { migrate } from '../migrate';
import { openDatabase } from '../open-database';
import { shutdown } from '../shutdown';

export const command: Command = {
  summary: 'Apply pending migrations to the database.',
  details: 'Set DIRECT_DATABASE_URL when DATABASE_URL goes through a pooler such as PgBouncer.',
  async run() {
    const closing = shutdown();
    try {
      await openDatabase(closing);
      let applied = 0;
      await migrate(readEnv().DIRECT_DATABASE_URL ?? '', (name) => {
        applied += 1;
        process.stdout.write(`${name}\n`);
      });
      const { migrateTasks } = await import('@/lib/tasks');
      await migrateTasks();
      process.stdout.write(applied ? `${applied} applied.\n` : 'Nothing to do.\n');
    } finally {
      await closing.close();
    }
  },
};
