import { Logger, runMigrations, type TaskList } from 'graphile-worker';
import { z } from 'zod';
import { exportData } from '@/lib/accounts/export-data';
import { forgetByClock } from '@/lib/accounts/forget-by-clock';
import { publishDue } from '@/lib/articles/publish-due';
import { refreshThread } from '@/lib/comments/refresh-thread';
import { askAdviser } from '@/lib/comments/screening/adviser/ask-adviser';
import { learnFromDecisions } from '@/lib/comments/screening/learned/learn-from-decisions';
import { screenWaiting } from '@/lib/comments/screening/screen-waiting';
import { env } from '@/lib/env';
import { pingHub } from '@/lib/feeds/ping-hub';
import { expireAdverts } from '@/lib/jobs/expire-adverts';
import { importDueFeeds, importFeedNow } from '@/lib/jobs/feeds/import-due-feeds';
import { log } from '@/lib/log';
import { fetchReports } from '@/lib/mail/reports/fetch-reports';
import { sendMail } from '@/lib/mail/send-mail';
import { CONNECTIONS, closeTransport } from '@/lib/mail/transport';
import { dropFilesNow, droppedFolder } from '@/lib/media/drop-files';
import { remindModerators } from '@/lib/moderation/remind-moderators';
import { tellOfRules } from '@/lib/moderation/rules/tell-of-rules';
import { takeDownAll } from '@/lib/moderation/sanctions/take-down-all';
import { sendOutcomes } from '@/lib/notifications/mail/send-outcomes';
import { sweepWords } from '@/lib/search/sweep-words';
import { sendDigests } from '@/lib/subscriptions/digests/send-digests';
import { sendIssue } from '@/lib/subscriptions/newsletter/send-issue';
import { automaticIssue, startDueIssues } from '@/lib/subscriptions/newsletter/start-due-issues';
import { pushTask } from '@/lib/subscriptions/push/schema';
import { sendPush } from '@/lib/subscriptions/push/send-push';
import { FREQUENCIES } from '@/lib/subscriptions/schema';
import { freeLostTasks } from '@/lib/tasks/free-lost-tasks';
import { keepWorking } from '@/lib/tasks/keep-working';

const byId = z.object({ id: z.int() });
const onward = z.object({ id: z.int(), after: z.string().optional() });
const backwards = z.object({ before: z.int().nullish() });
const often = z.object({ frequency: z.enum(FREQUENCIES) });
const oftenEnough = z.object({ frequency: z.enum(['DAILY', 'WEEKLY']) });

/** Letters have workers of their own: a mail server that hangs holds up nothing else. */
const letters: TaskList = {
  send_mail: async (payload, { job }) => sendMail({ ...byId.parse(payload), last: job.attempts >= job.max_attempts }),
};

/** Every other background task, by the name it is enqueued with. */
const taskList: TaskList = {
  send_issue: async (payload) => sendIssue(byId.parse(payload)),
  expire_adverts: async () => expireAdverts(),
  import_due_feeds: async () => importDueFeeds(),
  import_feed: async (payload) => importFeedNow(byId.parse(payload)).then(() => undefined),
  start_due_issues: async () => startDueIssues(),
  automatic_issue: async (payload) => automaticIssue(oftenEnough.parse(payload)),
  send_outcomes: async () => sendOutcomes(),
  fetch_mail_reports: async () => fetchReports(),
  send_push: async (payload) => sendPush(pushTask.parse(payload)),
  send_digests: async (payload) => sendDigests(often.parse(payload)),
  export_data: async (payload) => exportData(byId.parse(payload)),
  free_lost_tasks: async () => freeLostTasks(),
  publish_due: async () => publishDue(),
  ping_hub: async (payload) => pingHub(byId.parse(payload)),
  sweep_search_words: async () => sweepWords(),
  refresh_thread: async (payload) => refreshThread(byId.parse(payload)),
  forget_by_clock: async () => forgetByClock(),
  remind_moderators: async () => remindModerators(),
  // What an older version asks for that runs beside this one, or has left behind.
  screen_comment: async () => screenWaiting(),
  screen_waiting: async (payload) => screenWaiting(backwards.parse(payload)),
  ask_adviser: async (payload) => askAdviser(byId.parse(payload)),
  take_down_all: async (payload) => takeDownAll(byId.parse(payload)),
  tell_of_rules: async (payload) => tellOfRules(onward.parse(payload)),
  drop_files: async (payload) => dropFilesNow(droppedFolder.parse(payload)),
  learn_from_decisions: async () => void (await learnFromDecisions()),
};

/** What happens by itself, in UTC. */
const crontab = `
* * * * * free_lost_tasks
* * * * * publish_due
* * * * * start_due_issues
* * * * * expire_adverts
*/5 * * * * import_due_feeds ?id=job_feeds&queue=job_feeds
*/2 * * * * send_digests ?id=digests_at_once&queue=digests {"frequency":"AT_ONCE"}
0 * * * * send_digests ?id=digests_hourly&queue=digests&fill=1h {"frequency":"HOURLY"}
0 5 * * * send_digests ?id=digests_daily&queue=digests&fill=12h {"frequency":"DAILY"}
10 5 * * 1 send_digests ?id=digests_weekly&queue=digests&fill=3d {"frequency":"WEEKLY"}
30 4 * * * automatic_issue ?id=issue_daily&fill=6h {"frequency":"DAILY"}
40 4 * * 1 automatic_issue ?id=issue_weekly&fill=1d {"frequency":"WEEKLY"}
*/2 * * * * send_outcomes
*/5 * * * * fetch_mail_reports
*/10 * * * * remind_moderators
*/10 * * * * screen_waiting ?queue=screening
17 3 * * * forget_by_clock
37 3 * * * sweep_search_words
47 3 * * * learn_from_decisions
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
  await freeLostTasks();
  // A task for a certain moment begins within half a second of it.
  const options = { ...connection(), logger, pollInterval: 500, noHandleSignals: true };
  const work = await Promise.all([
    keepWorking({ ...options, concurrency: 4, taskList, crontab }),
    keepWorking({ ...options, concurrency: CONNECTIONS, taskList: letters }),
  ]);
  return {
    stop: async () => {
      await Promise.all(work.map((workers) => workers.stop()));
      closeTransport();
    },
  };
}
