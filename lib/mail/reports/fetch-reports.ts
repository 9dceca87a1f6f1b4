import { ImapFlow } from 'imapflow';
import { env } from '@/lib/env';
import { log } from '@/lib/log';
import { takeReport } from '@/lib/mail/reports/take-report';

const A_RUN = 500;
const MOST_BYTES = 1_000_000;

/**
 * The task that reads the mailbox letters come back to (BOUNCE_MAILBOX). What was a report on one of our
 * letters is deleted there; everything else is marked as seen and left for a person.
 */
export async function fetchReports(): Promise<void> {
  if (!env.BOUNCE_MAILBOX) return;
  const { protocol, hostname, port, username, password, pathname } = new URL(env.BOUNCE_MAILBOX);
  const secure = protocol === 'imaps:';
  const client = new ImapFlow({
    host: hostname,
    port: Number(port) || (secure ? 993 : 143),
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    logger: false,
    socketTimeout: 30_000,
  });
  // The connection's end is told by the act that fails for it.
  client.on('error', (error: unknown) => log.warn({ err: error }, 'the mailbox for bounces has hung up'));
  await client.connect();
  try {
    const lock = await client.getMailboxLock(decodeURIComponent(pathname.slice(1)) || 'INBOX');
    try {
      await readUnseen(client);
    } finally {
      lock.release();
    }
  } finally {
    await client.logout().catch(() => client.close());
  }
}

async function readUnseen(client: ImapFlow): Promise<void> {
  const unseen = (await client.search({ seen: false }, { uid: true })) || [];
  for (const uid of unseen.slice(0, A_RUN)) {
    const message = await client.fetchOne(uid, { source: { maxLength: MOST_BYTES } }, { uid: true });
    const source = message ? message.source : undefined;
    const taken = source !== undefined && (await takeReport(source));
    if (taken) await client.messageDelete(uid, { uid: true });
    else await client.messageFlagsAdd(uid, ['\\Seen'], { uid: true });
  }
}
