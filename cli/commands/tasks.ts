import { setEnv } from '@/lib/env';
import type { Command } from '../command';
import { openDatabase } from '../open-database';
import { shutdown } from '../shutdown';

export const command: Command = {
  summary: 'Work off background tasks until stopped: a worker alone, beside servers with TASKS=off.',
  async run() {
    setEnv({ NODE_ENV: 'production' });
    const closing = shutdown();
    try {
      await openDatabase(closing);
      const { runTasks } = await import('@/lib/tasks');
      const tasks = await runTasks();
      closing.add(() => tasks.stop());
      process.stdout.write('Working. Ctrl-C stops.\n');
    } catch (error) {
      await closing.close();
      throw error;
    }
    await new Promise(() => {});
  },
};
