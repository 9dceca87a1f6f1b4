import { Logger, run, runMigrations } from 'graphile-worker';
import { z } from 'zod';
import { env } from '@/lib/env';
import { log } from '@/lib/log';
import { sendMail } from '@/lib/mail';
import { remindModerators } from '@/lib/moderation/remind-moderators';

const byId = z.object({ id: z.int() });

const connection = () => ({ connectionString: env.DIRECT_DATABASE_URL ?? env.DATABASE_URL ?? '' });
const logger = new Logger(() => (level, message) => {
  if (level === 'error') log.error(message);
});

/** Lays down the task queue's own tables, so that a transaction can add a task by SQL. */
export async function migrateTasks(): Promise<void> {
  await runMigrations({ ...connection(), logger });
}

/** Serves background tasks until stopped; several servers may run it at once, each task runs once. */
export async function runTasks(): Promise<{ stop(): Promise<void> }> {
  const runner = await run({
    ...connection(),
    logger,
    concurrency: 4,
    noHandleSignals: true,
    crontab: '*/10 * * * * remind_moderators',
    taskList: {
      send_mail: async (payload) => sendMail(byId.parse(payload)),
      remind_moderators: async () => remindModerators(),
    },
  });
  return { stop: () => runner.stop() };
}
