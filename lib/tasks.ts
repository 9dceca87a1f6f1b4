import { Logger, run, runMigrations, type TaskList } from 'graphile-worker';
import { z } from 'zod';
import { exportData } from '@/lib/accounts/export-data';
import { forgetByClock } from '@/lib/accounts/forget-by-clock';
import { publishDue } from '@/lib/articles/publish-due';
import { refreshThread } from '@/lib/comments/refresh-thread';
import { env } from '@/lib/env';
import { pingHub } from '@/lib/feeds/ping-hub';
import { log } from '@/lib/log';
import { sendMail } from '@/lib/mail';
import { remindModerators } from '@/lib/moderation/remind-moderators';
import { sweepWords } from '@/lib/search/sweep-words';

const byId = z.object({ id: z.int() });

/** Every background task, by the name it is enqueued with. */
const taskList: TaskList = {
  send_mail: async (payload) => sendMail(byId.parse(payload)),
  export_data: async (payload) => exportData(byId.parse(payload)),
  publish_due: async () => publishDue(),
  ping_hub: async () => pingHub(),
  sweep_search_words: async () => sweepWords(),
  refresh_thread: async (payload) => refreshThread(byId.parse(payload)),
  forget_by_clock: async () => forgetByClock(),
  remind_moderators: async () => remindModerators(),
};

/** What happens by itself, in UTC. */
const crontab = `
* * * * * publish_due
*/10 * * * * remind_moderators
17 3 * * * forget_by_clock
37 3 * * * sweep_search_words
`;

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
    taskList,
    crontab,
  });
  return { stop: () => runner.stop() };
}
